using System.Text.Json;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>What scripts report, as text.</summary>
internal static class ScriptText
{
    /// <summary>An exception that no script caught.</summary>
    public static string OfException(JsonElement details) =>
        details.TryGetProperty("exception", out var exception) ? OfObject(exception) : details.GetProperty("text").GetString()!;

    /// <summary>A message on the console: its values with a space between them.</summary>
    public static string OfConsole(JsonElement call) => string.Join(' ', call.GetProperty("args").EnumerateArray().Select(OfObject));

    private static string OfObject(JsonElement value)
    {
        if (value.TryGetProperty("description", out var description)) return description.GetString()!;
        return value.TryGetProperty("value", out var plain) ? plain.ToString() : value.GetProperty("type").GetString()!;
    }
}
