using System.Text.RegularExpressions;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.DeclaredFields;
using Guidebook.Generator.Starting;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;
using Guidebook.Tests.Entries;

namespace Guidebook.Tests.Commands;

/// <summary><c>guidebook new</c>: what it writes, and what it refuses.</summary>
public sealed partial class NewTests
{
    /// <summary>The readers of groups in the files of a kind.</summary>
    private static readonly Dictionary<string, string[]> GroupReaders = new()
    {
        ["article"] = ["TopicReader"],
        ["plan"] = ["WeekReader", "PlanRuleReader"],
        ["worksheet"] = ["SheetBlockReader"],
    };

    public static TheoryData<string, string> KindsInGuides =>
        [.. from guide in new[] { "recipes", "methods", "solo", "first-aid", "fa", "" } from kind in StartingKind.Words select (guide, kind)];

    public static TheoryData<string> Types => [.. FieldType.All.Select(type => type.Word)];

    /// <summary>The kinds with a folder; the keys of practices depend on the guide, and have a test of their own.</summary>
    public static TheoryData<string> FolderKinds => [.. Kinds.Folders.Select(pair => pair.Kind.Word).Except(["practice"])];

    [Theory]
    [MemberData(nameof(KindsInGuides))]
    public async Task A_new_entry_of_each_kind_has_no_error(string guide, string kind)
    {
        using var bench = guide.Length == 0 ? new BuildBench() : BuildBench.Open(guide);
        var outcome = Write(bench, kind, "tea-for-two");
        Assert.True(outcome.IsDone, outcome.Message);
        var found = await bench.BuildAsync(change: options => options with { Output = null });
        Assert.DoesNotContain(found, one => one.Code.Severity is Severity.Error);
        Assert.Single(found, one => one.Code == Codes.SampleText);
        var content = Read(bench);
        Assert.Contains(content.Entries, entry => entry.Id.Value == "tea-for-two" && entry.Kind.Word == kind);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_field_of_each_type_has_a_valid_value(string type)
    {
        using var bench = BuildBench.Open("one-article");
        bench.Write("content/guide.yaml",
            $"title: One page\nlanguage: en\nfields:\n  - {{id: own, label: Own, type: {type}, required: true{(type == "choice" ? ", values: [{id: a, title: A}]" : "")}}}\n")
            .Write("content/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>");
        Assert.True(Write(bench, "practice", "tea").IsDone);
        var found = await bench.BuildAsync(change: options => options with { Output = null });
        Assert.DoesNotContain(found, one => one.Code.Severity is Severity.Error);
    }

    [Theory]
    [InlineData("first-aid")]
    [InlineData("recipes")]
    public void A_new_practice_has_every_key(string guide)
    {
        using var bench = BuildBench.Open(guide);
        Write(bench, "practice", "tea");
        var text = File.ReadAllText(bench.PathOf("content/practices/tea.yaml"));
        var content = Read(bench);
        string[] vocabularies = guide == "first-aid" ? [] : ["stage", "who", "cadence"];
        var keys = Generator.Reading.Entries.PracticeReader.Keys.Except(vocabularies)
            .Concat(content.Settings.Fields.Select(field => field.Id.Value));
        Assert.All(keys, key => Assert.True(Has(text, key), key));
    }

    [Theory]
    [MemberData(nameof(FolderKinds))]
    public void A_new_file_has_every_key_that_its_readers_read(string kind)
    {
        using var bench = BuildBench.Open("solo");
        Write(bench, kind, "tea");
        var starting = StartingKind.All.Single(one => one.Word == kind);
        var text = File.ReadAllText(bench.PathOf($"content/{starting.PathOf(Slug.Parse("tea"))}"));
        var type = FilledEntry.Types.Single(type => new FilledEntry(type).Entry.Kind == starting.Kind);
        var keys = GroupReaders.GetValueOrDefault(kind, []).Append($"{type.Name}Reader").SelectMany(reader =>
            Key().Matches(File.ReadAllText(Path.Combine(Repository.Root, "generator/Guidebook.Generator/Reading/Entries", $"{reader}.cs"))))
            .Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(keys.Count > 3);
        Assert.All(keys, key => Assert.True(Has(text, key), key));
    }

    [Theory]
    [InlineData("term", "id term also meaning sources")]
    [InlineData("question", "id question also answer practices sources")]
    public void A_new_item_has_every_key(string kind, string keys)
    {
        using var bench = BuildBench.Open("one-article");
        Write(bench, kind, "tea");
        var text = File.ReadAllText(bench.PathOf(kind == "term" ? "content/glossary.yaml" : "content/faq.yaml"));
        Assert.All(keys.Split(' '), key => Assert.True(Has(text, key), key));
        var method = kind == "term" ? "ReadTerm" : "ReadQuestion";
        var code = File.ReadAllText(Path.Combine(Repository.Root, "generator/Guidebook.Generator/Reading/Entries/ListFileReader.cs"));
        var start = code.IndexOf($" {method}(Fields", StringComparison.Ordinal);
        var read = Key().Matches(code[start..code.IndexOf("};", start, StringComparison.Ordinal)]);
        Assert.Equal(keys.Split(' '), read.Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData("terms:\n  - {id: pace, term: pace, meaning: How long.}\n")]
    [InlineData("\uFEFFterms:\r\n- id: pace\r\n  term: pace # a word\r\n  meaning: How long.")]
    [InlineData("# Words\nterms:\n    -   id: pace\n        term: pace\n        meaning: |\n          How long.\n\n# end\n")]
    public void A_term_is_added_without_touching_other_bytes(string list)
    {
        using var bench = BuildBench.Open("one-article").Write("content/glossary.yaml", list);
        var before = File.ReadAllBytes(bench.PathOf("content/glossary.yaml"));
        Assert.True(Write(bench, "term", "tea").IsDone);
        var after = File.ReadAllBytes(bench.PathOf("content/glossary.yaml"));
        Assert.Equal(before, after[..before.Length]);
        Assert.Equal(["pace", "tea"], Read(bench).All<Term>().Select(term => term.Id.Value));
        var added = File.ReadAllText(bench.PathOf("content/glossary.yaml"))[list.TrimStart('\uFEFF').Length..];
        Assert.Equal(list.Contains('\r', StringComparison.Ordinal), added.Contains('\r', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("terms: [{id: pace, term: pace, meaning: How long.}]\n")]
    [InlineData("terms:\n  - {id: pace, term: pace, meaning: How long.}\n...\n")]
    [InlineData("terms:\n  - {id: pace, term: pace\n")]
    public void A_list_to_which_nothing_can_be_appended_stays_as_it_is(string list)
    {
        using var bench = BuildBench.Open("one-article").Write("content/glossary.yaml", list);
        var outcome = Write(bench, "term", "tea");
        Assert.False(outcome.IsDone);
        Assert.Contains("add this to its list 'terms':\n  - id: tea\n", outcome.Message, StringComparison.Ordinal);
        Assert.Equal(list, File.ReadAllText(bench.PathOf("content/glossary.yaml")));
        Assert.Empty(Directory.GetFiles(bench.PathOf("content"), ".*"));
    }

    [Theory]
    [InlineData("article Tea", "'Tea' is not an id: an id has small letters, digits and single hyphens. Write 'tea'.")]
    [InlineData("article ../tea", "'../tea' is not an id")]
    [InlineData("article nul", "'nul' is a reserved name")]
    [InlineData("article com1", "'com1' is a reserved name")]
    [InlineData("article only", "The id 'only' is taken by an article: content/articles/only.md(2,8). Choose another id.")]
    [InlineData("plan tea", "The days of a plan need a practice, and the guide has none. Write one first: guidebook new practice ID")]
    [InlineData("artikle tea", "There is no kind 'artikle'. Did you mean 'article'? The kinds are article, page, practice,")]
    [InlineData("article tea --content nowhere", "There is no guide here: 'nowhere/guide.yaml' does not exist. 'guidebook init' begins one;")]
    [InlineData("article", "Required argument 'ID' missing for command: 'new'.")]
    public async Task What_cannot_be_written_is_explained_and_changes_nothing(string line, string sentence)
    {
        using var guide = BuildBench.Open("one-article");
        var errors = await ProgramRun.RunRefusedAsync(guide.Home, ["new", .. line.Split(' ')]);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Equal(0, (await guide.RunAsync("new", "article", "tea")).Code);
        guide.Write("content/articles/tea.md", "---\ntitle: Mine\nsummary: My own words.\n---\nMine.\n");
        var run = await guide.RunAsync("new", "article", "tea");
        Assert.Equal(2, run.Code);
        var text = await File.ReadAllTextAsync(guide.PathOf("content/articles/tea.md"), TestContext.Current.CancellationToken);
        Assert.StartsWith("---\ntitle: Mine", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_with_mistakes_are_corrected_first()
    {
        using var guide = BuildBench.Open("one-article").Write("content/guide.yaml", "title: One\nlanguage: en\nfeilds: []\n");
        var outcome = Write(guide, "practice", "tea");
        Assert.Contains("'guidebook check' names them. Correct them first.", outcome.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(guide.PathOf("content/practices")));
    }

    private static Outcome Write(BuildBench bench, string kind, string id) => EntryStarter.Write(
        new(bench.PathOf("content"), Directory.Exists(bench.PathOf("seeds")) ? bench.PathOf("seeds") : null), kind, id, new DateOnly(2026, 11, 22));

    private static Content Read(BuildBench bench) => ContentReader.Read(new(bench.PathOf("content"), null), 1, new DiagnosticBag())!;

    private static bool Has(string text, string key) => Regex.IsMatch(text, $@"(^|[#\s{{'-]){Regex.Escape(key)}(:|\b(?=,|}}))", RegexOptions.Multiline);

    /// <summary>A key that a reader asks for.</summary>
    [GeneratedRegex(@"\b(?:fields|card|level|day|Suits)(?:\.\w+)?\((?:fields, )?""([a-z-]+)""")]
    private static partial Regex Key();
}
