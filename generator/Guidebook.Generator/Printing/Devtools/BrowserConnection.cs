using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>
/// The browser's debugging protocol over two pipes: numbered calls, their answers, and events. Reading and writing have a thread each,
/// because a browser that stands still blocks both.
/// </summary>
internal sealed class BrowserConnection
{
    private const int LongestMessage = 1024 * 1024 * 1024;
    private readonly MessageReader reader;
    private readonly Stream calls;
    private readonly Channel<byte[]> unsent = Channel.CreateUnbounded<byte[]>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = new();
    private readonly ConcurrentDictionary<string, BrowserSession> sessions = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int last;
    private volatile string? ended;

    /// <param name="calls">The stream that the browser reads.</param>
    /// <param name="answers">The stream that the browser writes.</param>
    public BrowserConnection(Stream calls, Stream answers)
    {
        (this.calls, reader) = (calls, new(answers));
        StartThread(Read);
        StartThread(Write);
    }

    /// <summary>Fails when the connection ends, for those that wait for an event: then none comes any more.</summary>
    public Task Broken => broken.Task;

    /// <summary>Says that the other end is a browser: messages may be as long as a PDF.</summary>
    public void Trust() => reader.Limit = LongestMessage;

    /// <summary>Makes a call to the browser itself.</summary>
    public Task<JsonElement> CallAsync(string method, Action<Utf8JsonWriter>? arguments = null) => CallAsync(null, method, arguments);

    /// <summary>Makes a call, and waits for the answer.</summary>
    /// <param name="session">The page that is called; null for the browser itself.</param>
    /// <param name="method">For example <c>Page.navigate</c>.</param>
    /// <param name="arguments">Writes the properties of the arguments.</param>
    public async Task<JsonElement> CallAsync(string? session, string method, Action<Utf8JsonWriter>? arguments)
    {
        var number = Interlocked.Increment(ref last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[number] = answer;
        unsent.Writer.TryWrite(BrowserCall.Write(number, session, method, arguments));
        if (ended is { } reason) End(reason);
        return await answer.Task;
    }

    /// <summary>Opens the session of a page.</summary>
    public BrowserSession Open(string session) => sessions[session] = new(this, session);

    /// <summary>Ends all calls that wait, and those that come.</summary>
    public void End(string reason)
    {
        ended ??= reason;
        unsent.Writer.TryComplete();
        broken.TrySetException(new BrowserException(ended));
        foreach (var number in waiting.Keys)
        {
            if (waiting.TryRemove(number, out var answer)) answer.TrySetException(new BrowserException(ended));
        }
    }

    private static void StartThread(Action work) => new Thread(() => work()) { IsBackground = true, Name = "browser" }.Start();

    private void Read()
    {
        try
        {
            while (reader.Read() is { } message) Take(JsonDocument.Parse(message).RootElement);
            End("it closed the connection.");
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            End("the connection is broken.");
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            End("it does not speak the protocol of browsers.");
        }
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var number)) Answer(number.GetInt32(), message);
        else if (message.TryGetProperty("sessionId", out var name) && sessions.TryGetValue(name.GetString()!, out var session))
            session.Raise(message.GetProperty("method").GetString()!, message.GetProperty("params"));
    }

    private void Answer(int number, JsonElement message)
    {
        var refusal = message.TryGetProperty("error", out var error) ? error.GetProperty("message").GetString() : null;
        var result = refusal is null ? message.GetProperty("result") : default;
        if (!waiting.TryRemove(number, out var answer)) return;
        if (refusal is null) answer.TrySetResult(result);
        else answer.TrySetException(new BrowserException(refusal));
    }

    private void Write()
    {
        try
        {
            foreach (var message in unsent.Reader.ReadAllAsync().ToBlockingEnumerable())
            {
                calls.Write(message);
                calls.Flush();
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            End("it closed the connection.");
        }
    }
}
