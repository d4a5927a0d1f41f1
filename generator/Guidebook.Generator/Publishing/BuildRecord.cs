using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guidebook.Generator.Publishing;

/// <summary>What stands in <c>build.json</c>: which files of the site were made, and the build's own report. The same build writes the same bytes.</summary>
/// <param name="Files">The made files, in ordinal order.</param>
/// <param name="Former">While two sites change places: what the build before has made and this one has not.</param>
/// <param name="Report">Whatever the build wants to tell.</param>
internal sealed record BuildRecord(IReadOnlyList<MadeFile> Files, IReadOnlyList<string> Former, JsonObject? Report)
{
    /// <summary>No build yet.</summary>
    public static BuildRecord None { get; } = new([], [], null);

    /// <summary>Every path that a build has made: what stands there is ours to replace and to remove.</summary>
    public HashSet<string> Owned() => [.. Files.Select(file => file.Path), .. Former];

    /// <summary>Reads a record.</summary>
    /// <exception cref="JsonException">It is no record of ours.</exception>
    public static BuildRecord Read(string path)
    {
        using var stream = File.OpenRead(path);
        if (JsonNode.Parse(stream) is not JsonObject root || root["made-by"]?.ToString() != "guidebook") throw new JsonException("not made by guidebook");
        try
        {
            var former = root["former"]?.AsArray().Select(Text) ?? [];
            return new([.. root["files"]!.AsArray().Select(Made)], [.. former], root["report"] as JsonObject);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new JsonException("a part is missing or of the wrong kind", exception);
        }
    }

    private static MadeFile Made(JsonNode? node) => new(Text(node!["path"]), node["size"]!.GetValue<long>(), Text(node["sha256"]));

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? throw new FormatException();
}
