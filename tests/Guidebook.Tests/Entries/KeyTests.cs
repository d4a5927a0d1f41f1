using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Entries;

/// <summary>
/// Each key with a text is read as a sentence, in which Markdown counts, or as a name, in which it is reported: there is no other way to
/// read one, docs/writing.md lists both, and cases hold a mark in each.
/// </summary>
public sealed partial class KeyTests
{
    /// <summary>The texts that the program interprets, and no reader of the guide sees.</summary>
    private static readonly ImmutableArray<string> Tokens = ["aliases", "danger", "file", "harmless", "hue", "id", "trim"];

    /// <summary>Names that are not read by a key of their own: the nouns of kinds, and the forms of units.</summary>
    private static readonly ImmutableArray<string> Forms = ["many", "one", "other"];

    [Fact]
    public void A_text_is_read_as_a_name_or_a_token_and_all_else_is_Markdown()
    {
        Type[] texts = [typeof(string), typeof(ImmutableArray<string>), typeof(ImmutableArray<Located<string>>)];
        var readers = typeof(Fields).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => texts.Contains(method.ReturnType) && method.Name != nameof(ToString));
        Assert.Equal(
            ["LocatedNames", "LocatedTokens", "Name", "Names", "OptionalName", "OptionalToken", "SomeNames", "SomeTokens", "Token", "Tokens"],
            readers.Select(method => method.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_key_is_a_token_that_readers_see() => Assert.Equal(Tokens, Keys("(?:Located)?Tokens?|SomeTokens|OptionalToken"));

    [Fact]
    public void The_guide_to_writing_lists_every_sentence() => Assert.Equal(Listed("Sentences"), Sentences);

    [Fact]
    public void The_guide_to_writing_lists_every_name() => Assert.Equal(Listed("Names"), Names);

    [Fact]
    public void A_case_has_a_mark_in_every_sentence()
    {
        var files = Repository.Files("tests/Guidebook.Tests/Cases/site/sentences", ".yaml", ".md").Select(File.ReadAllText).ToList();
        Assert.All(Sentences, key => Assert.Contains(files, file => Regex.IsMatch(file, $@"\b{key}:\s[^}}]*?[*`[]")));
    }

    [Fact]
    public void A_case_has_a_finding_for_a_mark_in_every_name()
    {
        var found = File.ReadAllText(Path.Combine(
            Repository.Root, "tests", "Guidebook.Tests", "Cases", "mistakes", "names", "expected", "diagnostics.txt"));
        Assert.All(Names, key => Assert.Contains($"'{key}' is a name", found, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sentences => Keys("Sentences?|OptionalSentence");

    private static IEnumerable<string> Names =>
        Keys("Names?|SomeNames|LocatedNames|OptionalName|Ends").Concat(Forms).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The keys that readers read by these methods.</summary>
    private static IEnumerable<string> Keys(string methods) => Repository.Files("generator/Guidebook.Generator/Reading", ".cs")
        .SelectMany(file => KeysIn(File.ReadAllText(file), methods)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> KeysIn(string code, string methods)
    {
        var named = Constant().Matches(code).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return Regex.Matches(code, $@"\.(?:{methods})\((?:""([a-z-]+)""|([A-Z]\w*)\))")
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value : named[match.Groups[2].Value]);
    }

    /// <summary>The keys in a row of the table of keys.</summary>
    private static IEnumerable<string> Listed(string row)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "writing.md"));
        var cells = lines.Single(line => line.StartsWith($"| {row}", StringComparison.Ordinal)).Split(" | ");
        return Key().Matches(cells[^1]).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"const string (\w+) = ""([a-z-]+)""")]
    private static partial Regex Constant();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Key();
}
