using Guidebook.Generator.Describing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Cases;

namespace Guidebook.Tests.Describing;

/// <summary>The schema and the reader of a file give one verdict on its shape.</summary>
public sealed class SchemaTests
{
    /// <summary>Findings that a schema sees: unknown and missing keys, types, choices, ranges, empty values, ids.</summary>
    private static readonly Code[] Seen =
        [Codes.UnknownKey, Codes.MissingKey, Codes.WrongType, Codes.NotAllowed, Codes.OutOfRange, Codes.Empty, Codes.BadId];

    /// <summary>Findings that a schema sees in the values of keys, and not in running text, in calendars or between files.</summary>
    private static readonly string[] SometimesSeen = ["GB1033", "GB1043", "GB1110", "GB1111", "GB1114", "GB1121", "GB1343", "GB2001", "GB2002", "GB2004", "GB2005", "GB4001", "GB4002"];

    /// <summary>What of the seen codes no schema can see, because another key or file decides.</summary>
    private static readonly (string Words, string Reason)[] Unseen =
    [
        ("names the two ends of a scale", "another key decides"),
        ("says who of several does a day", "the plan's 'people' decides"),
        ("asks the second of two people", "the plan's 'people' decides"),
        ("so a card cannot name one", "the deck's 'levels' decides"),
        ("does not say how long it takes", "other practices decide"),
        ("'minutes' should be from", "the numbers of a range stand in a text"),
        ("ends before it begins", "the numbers of a range stand in a text"),
        ("leave the braces out", "a rule for the letters of a text"),
        ("This article has no text", "it stands below the front matter"),
    ];

    [Fact]
    public void Schema_and_reader_agree_on_every_file_of_every_guide()
    {
        using var bench = new SchemaBench();
        var findings = Guides().Select(bench.Add).ToList();
        var byFile = findings.SelectMany(found => found).ToDictionary(file => file.Key, file => file.ToList());
        var verdicts = bench.Judge();
        var wrong = verdicts.Where(pair => pair.Value != "syntax")
            .Select(pair => Disagreement(pair.Key, pair.Value, byFile.GetValueOrDefault(Path.GetFullPath(pair.Key), [])))
            .OfType<string>().ToList();
        Assert.True(verdicts.Count > Thorough.Times(150, 500), $"Only {verdicts.Count} files were judged.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_example_is_what_its_key_accepts()
    {
        using var bench = new SchemaBench();
        foreach (var key in KeyCatalog.Create().SelectMany(KeyCatalog.KeysOf))
            bench.AddText(SchemaWriter.WriteKey(key), key.Path, $"{key.Key.Name}: {key.Text!.Example}\n");
        var wrong = bench.Judge().GroupBy(pair => Path.GetFileName(pair.Key).Split('+')[0])
            .Where(same => same.All(pair => pair.Value != "valid")).SelectMany(same => same.Select(pair => $"{same.Key}: {pair.Value}"));
        Assert.Empty(wrong);
    }

    private static string? Disagreement(string file, string verdict, List<Diagnostic> found)
    {
        var shape = found.Where(one => Seen.Contains(one.Code) && !IsUnseen(one)).ToList();
        var name = Path.GetRelativePath(Repository.Root, file);
        if (verdict == "valid") return shape.Count == 0 ? null : $"{name}: the schema sees nothing; the reader: {shape[0].Code.Id} {shape[0].Message}";
        return shape.Count > 0 || found.Any(one => SometimesSeen.Contains(one.Code.Id)) ? null
            : $"{name}: the reader finds nothing of the kind ({string.Join(", ", found.Select(one => one.Code.Id))}); the schema: {verdict}";
    }

    private static bool IsUnseen(Diagnostic found) =>
        Unseen.Any(unseen => found.Message.Contains(unseen.Words, StringComparison.Ordinal));

    private static IEnumerable<ContentFolders> Guides()
    {
        foreach (var name in Thorough.Share([.. Case.Names], 0, 4)) yield return WithSeeds(Path.Combine(Case.Folder, name));
        foreach (var guide in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides")))
            yield return Directory.Exists(Path.Combine(guide, "content")) ? WithSeeds(guide) : new(guide, null);
        yield return WithSeeds(Repository.Root);
    }

    private static ContentFolders WithSeeds(string folder)
    {
        var seeds = Path.Combine(folder, "seeds");
        return new(Path.Combine(folder, "content"), Directory.Exists(seeds) ? seeds : null);
    }
}
