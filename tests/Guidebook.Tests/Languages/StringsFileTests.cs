using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Languages;

/// <summary>The theme's strings in every language that it has. What fails here names the key and what to write.</summary>
public class StringsFileTests
{
    private const string English =
        """
        noun.practice.one: practice
        noun.practice.many: practices
        home: Home
        day-title: Day {0}
        all: "All {practice.many}"
        card-count.one: 1 card
        card-count.other: "{0} cards"
        search-count.most: The best {0}
        """;

    private const string Dutch =
        """
        noun.practice.one: oefening
        noun.practice.many: oefeningen
        home: Begin
        day-title: Dag {0}
        all: "Alle {practice.many}"
        card-count.one: 1 kaart
        card-count.other: "{0} kaarten"
        search-count.most: De beste {0}
        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "themes", "Hearth", "strings");

    public static TheoryData<string> Tags =>
        [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_language_has_all_keys_plural_forms_and_slots(string tag)
    {
        var problems = StringsFile.FindProblems(tag, Read(tag), Read("en"));
        Assert.True(problems.Count == 0, $"themes/Hearth/strings/{tag}.yaml needs {problems.Count} changes:\n{string.Join('\n', problems)}");
    }

    /// <summary>Plain says a few words in its own way, in each language.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void What_Plain_says_otherwise_it_says_in_every_language(string tag)
    {
        var plain = Path.Combine(Repository.Root, "themes", "Plain", "strings");
        Assert.Equal(KeysOf("en"), KeysOf(tag));

        IEnumerable<string> KeysOf(string language) => File.ReadLines(Path.Combine(plain, $"{language}.yaml"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('.', ':')[0]).Distinct();
    }

    [Fact]
    public void A_complete_translation_has_no_problem()
    {
        Assert.Empty(StringsFile.FindProblems("nl", Dutch, English));
        Assert.Empty(StringsFile.FindProblems("ja", Dutch.Replace("card-count.one: 1 kaart\n", "", StringComparison.Ordinal), English));
        Assert.Empty(StringsFile.FindProblems("pl", Dutch + "\ncard-count.few: '{0} k'\ncard-count.many: '{0} k'\nnoun.practice.few: k", English));
    }

    [Theory]
    [InlineData("nl", "home: Begin", "", "home: missing. In English: Home")]
    [InlineData("nl", "home: Begin", "hom: Begin\nhome: Begin", "hom: the theme has no such key. Did you mean 'home'?")]
    [InlineData("nl", "card-count.one: 1 kaart", "", "card-count.one: missing. 'nl' has this plural form, for 1. In English: 1 card")]
    [InlineData("ja", "", "", "card-count.one: 'ja' has no such plural form, only other. Delete the line.")]
    [InlineData("cs", "", "", "card-count.few: missing. 'cs' has this plural form, for 2, 3, 4. In English: {0} cards")]
    [InlineData("hr", "", "card-count.few: '{0} k'", "card-count.one: {0} is missing. In English: {0} cards")]
    [InlineData("nl", "day-title: Dag {0}", "day-title: Dag", "day-title: {0} is missing. In English: Day {0}")]
    [InlineData("nl", "day-title: Dag {0}", "day-title: Dag {0} {1}", "day-title: nothing fills in {1}. In English: Day {0}")]
    [InlineData("nl", "{practice.many}", "{practise.many}", "all: {practise.many} is no noun of the theme. Nouns are the keys that begin with 'noun.', such as {practice.one}.")]
    [InlineData("nl", "home: Begin", "home: Be{gin", "home: a brace is opened or closed alone, or holds what nothing fills in: Be{gin")]
    [InlineData("nl", "noun.practice.one: oefening", "", "noun.practice.one: missing. In English: practice")]
    [InlineData("nl", "home: Begin", "home:", "nl.yaml(3,1): error GB1107: 'home' is empty. Write a text, or delete the line.\nhome: missing. In English: Home")]
    [InlineData("nl_NL", "", "", "'nl_NL' is no BCP 47 tag of a language in Unicode's tables. Name the file nl.yaml, pt-BR.yaml and the like.")]
    [InlineData("xx", "", "", "'xx' is no BCP 47 tag of a language in Unicode's tables. Name the file nl.yaml, pt-BR.yaml and the like.")]
    [InlineData("pt-br", "", "", "Name the file pt-BR.yaml: 'pt-br' has small and capital letters in other places.")]
    public void A_problem_names_the_key_and_what_to_write(string tag, string before, string after, string problem)
    {
        var text = before.Length == 0 ? $"{Dutch}\n{after}" : Dutch.Replace(before, after, StringComparison.Ordinal);
        Assert.Equal(problem.Split('\n'), StringsFile.FindProblems(tag, text, English));
    }

    private static string Read(string tag) => File.ReadAllText(Path.Combine(Folder, $"{tag}.yaml"));
}
