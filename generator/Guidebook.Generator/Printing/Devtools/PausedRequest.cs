using System.Text.Json;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A request of a page, which waits for its answer.</summary>
internal sealed class PausedRequest(BrowserSession session, JsonElement facts)
{
    /// <summary>The address that is asked for.</summary>
    public string Url => facts.GetProperty("request").GetProperty("url").GetString()!;

    /// <summary>Answers with a file.</summary>
    /// <param name="headers">The headers of the answer.</param>
    public Task FulfillAsync(ReadOnlyMemory<byte> bytes, params (string Name, string Value)[] headers) =>
        CallAsync("Fetch.fulfillRequest", writer =>
        {
            writer.WriteNumber("responseCode", 200);
            writer.WriteStartArray("responseHeaders");
            foreach (var (name, value) in headers)
            {
                writer.WriteStartObject();
                writer.WriteString("name", name);
                writer.WriteString("value", value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteBase64String("body", bytes.Span);
        });

    /// <summary>Answers that there is no such file.</summary>
    public Task RefuseAsync() => CallAsync("Fetch.fulfillRequest", writer => writer.WriteNumber("responseCode", 404));

    /// <summary>Ends the request without an answer.</summary>
    public Task AbortAsync() => CallAsync("Fetch.failRequest", writer => writer.WriteString("errorReason", "Failed"));

    /// <summary>Leaves the request to the browser.</summary>
    public Task ContinueAsync() => CallAsync("Fetch.continueRequest", _ => { });

    private Task<JsonElement> CallAsync(string method, Action<Utf8JsonWriter> arguments) => session.CallAsync(method, writer =>
    {
        writer.WriteString("requestId", facts.GetProperty("requestId").GetString());
        arguments(writer);
    });
}
