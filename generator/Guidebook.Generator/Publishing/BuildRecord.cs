using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// The content of <c>build.json</c>: the generated files of the site and the build's report. The same build writes the same bytes.
/// </summary>
/// <param name="Files">The generated files, in ordinal order.</param>
/// <param name="Former">While the sites are exchanged: the files of the previous build that this build did not generate.</param>
/// <param name="Report">The build's report.</param>
internal sealed record BuildRecord(IReadOnlyList<MadeFile> Files, IReadOnlyList<string> Former, JsonObject? Report)
{
    /// <summary>The empty record, before the first build.</summary>
    public static BuildRecord None { get; } = new([], [], null);

    /// <summary>The record of a build whose list of files is lost.</summary>
    public static BuildRecord Lost { get; } = new([], [], []);

    /// <summary>Whether a file is the beginning of a record, or holds nothing: what a power cut leaves.</summary>
    public static bool IsTorn(string path)
    {
        var text = File.ReadAllText(path).TrimEnd('\0', '\n', ' ');
        const string Start = "{\n  \"made-by\": \"guidebook\",\n  \"";
        return Start.StartsWith(text, StringComparison.Ordinal)
            || (text.StartsWith(Start, StringComparison.Ordinal) && !text.EndsWith("\n}", StringComparison.Ordinal));
    }

    /// <summary>Every path that a build has generated; a build may replace or delete only these files.</summary>
    public HashSet<string> Owned() => [.. Files.Select(file => file.Path), .. Former];

    /// <summary>Reads a record.</summary>
    /// <exception cref="JsonException">The file is not a valid build record.</exception>
    public static BuildRecord Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Understood(() =>
        {
            if (JsonNode.Parse(stream) is not JsonObject root || root["made-by"]?.ToString() != "guidebook") throw new JsonException("not made by guidebook");
            var former = root["former"]?.AsArray().Select(Text) ?? [];
            return new BuildRecord([.. root["files"]!.AsArray().Select(Made)], [.. former], root["report"] as JsonObject);
        });
    }

    /// <summary>What is read from a record; parts that are missing, twice there or of the wrong kind make it a damaged one.</summary>
    /// <exception cref="JsonException">The record is damaged.</exception>
    public static T Understood<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException exception) when (exception.LineNumber is { } line)
        {
            throw new JsonException(FormattableString.Invariant($"it is no JSON from line {line + 1} on"), exception);
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            throw new JsonException("a part is missing, twice there or of the wrong kind", exception);
        }
    }

    private static MadeFile Made(JsonNode? node) => new(Text(node!["path"]), node["size"]!.GetValue<long>(), Text(node["sha256"]));

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? throw new FormatException();
}
