using System.Text.Json;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>The calls to one page of a browser, and its events.</summary>
internal sealed class BrowserSession(BrowserConnection connection, string id)
{
    /// <summary>Gets every event in its order: its name and its properties. A handler must not wait.</summary>
    public Action<string, JsonElement>? Happened { get; set; }

    /// <inheritdoc cref="BrowserConnection.Broken"/>
    public Task Broken => connection.Broken;

    /// <summary>Opens an empty page that shares nothing with other pages.</summary>
    public static async Task<BrowserSession> OpenAsync(BrowserConnection connection)
    {
        var context = await connection.CallAsync("Target.createBrowserContext", writer => writer.WriteBoolean("disposeOnDetach", true));
        var target = await connection.CallAsync("Target.createTarget", writer =>
        {
            writer.WriteString("url", "about:blank");
            writer.WriteString("browserContextId", context.GetProperty("browserContextId").GetString());
        });
        var session = await connection.CallAsync("Target.attachToTarget", writer =>
        {
            writer.WriteString("targetId", target.GetProperty("targetId").GetString());
            writer.WriteBoolean("flatten", true);
        });
        return connection.Open(session.GetProperty("sessionId").GetString()!);
    }

    /// <summary>Makes a call to the page.</summary>
    public Task<JsonElement> CallAsync(string method, Action<Utf8JsonWriter>? arguments = null) =>
        connection.CallAsync(id, method, arguments);

    /// <summary>Calls a function in the page and waits for its result.</summary>
    /// <param name="function">A function in JavaScript.</param>
    /// <param name="argument">The properties of its only argument.</param>
    public async Task<JsonElement> EvaluateAsync(string function, Action<Utf8JsonWriter>? argument = null)
    {
        var answer = await CallAsync("Runtime.evaluate", writer =>
        {
            writer.WriteString("expression", $"({function})({(argument is null ? "" : BrowserCall.Text(argument))})");
            writer.WriteBoolean("awaitPromise", true);
            writer.WriteBoolean("returnByValue", true);
        });
        if (answer.TryGetProperty("exceptionDetails", out var details)) throw new BrowserException(ScriptText.OfException(details));
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Passes on an event. A page that crashed answers no call.</summary>
    public void Raise(string method, JsonElement properties)
    {
        if (method == "Inspector.targetCrashed") connection.End("the page crashed.");
        else Happened?.Invoke(method, properties);
    }
}
