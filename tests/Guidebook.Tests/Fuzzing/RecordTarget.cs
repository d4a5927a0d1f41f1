using System.Collections.Immutable;
using System.Text.Json;
using Guidebook.Generator.Publishing;

namespace Guidebook.Tests.Fuzzing;

/// <summary>The record of a build, <c>build.json</c>: read, or refused as damaged.</summary>
internal sealed class RecordTarget : FuzzTarget, IDisposable
{
    private const string Record = """
        {
          "made-by": "guidebook",
          "report": {"printed": [{"path": "downloads/a.pdf", "way": "short-edge", "sheetHashes": ["ab", "cd"]}, {"path": "downloads/b.pdf", "sheetHashes": []}]},
          "files": [{"path": "a.html", "size": 3, "sha256": "ab"}, {"path": "downloads/a.pdf", "size": 4, "sha256": "cd"}],
          "former": ["b.html"]
        }

        """;

    private readonly Lazy<(string Older, string Newer)> files = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("guidebook-record-").FullName;
        File.WriteAllText(Path.Combine(folder, "older.json"), Record);
        return (Path.Combine(folder, "older.json"), Path.Combine(folder, "newer.json"));
    });

    public override string Name => "build-record";

    public override ImmutableArray<byte[]> Seeds => [Bytes(Record)];

    public override ImmutableArray<string> Pieces =>
        ["{", "}", "[", "]", ",", ":", "null", "true", "1e400", "\"path\":", "\"files\":", "\"printed\":", "\"report\":", "\"sheetHashes\":", "\"a.html\"", "\"\\ud800\"", "{}", "[]", "\"../a\""];

    public override int Ordinarily => 300;

    public void Dispose()
    {
        if (files.IsValueCreated) Directory.Delete(Path.GetDirectoryName(files.Value.Older)!, recursive: true);
    }

    public override string Try(byte[] input)
    {
        var (older, newer) = files.Value;
        File.WriteAllBytes(newer, input);
        _ = BuildRecord.IsTorn(newer);
        try
        {
            var comparison = BuildComparison.Create(older, newer);
            return $"{comparison.Printed.Length} {comparison.Files.Length}";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
