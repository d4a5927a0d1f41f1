using System.Buffers;
using System.Text.Json;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>Writes calls as the browser reads them.</summary>
internal static class BrowserCall
{
    /// <summary>A call as JSON, ended by a zero byte.</summary>
    public static byte[] Write(int number, string? session, string method, Action<Utf8JsonWriter>? arguments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", number);
            if (session is not null) writer.WriteString("sessionId", session);
            writer.WriteString("method", method);
            writer.WriteStartObject("params");
            arguments?.Invoke(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        buffer.Write((ReadOnlySpan<byte>)[0]);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A JSON object as text.</summary>
    public static string Text(Action<Utf8JsonWriter> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
