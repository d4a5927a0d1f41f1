using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Linking.Danger;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Model;
using Guidebook.Tests.Languages;

namespace Guidebook.Tests.Linking;

public sealed class DangerWordsTests
{
    private static readonly Dictionary<string, string> NoGroups = [];

    /// <summary>A tag for each language that the theme speaks, since each has a list; the region of a tag does not matter.</summary>
    public static TheoryData<string> Tags => [.. HearthStrings.Tags.Select(row => $"{row.Data.Split('-')[0]}-001")];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_list_is_read_for_every_region_and_has_only_words_as_search_compares_them(string tag)
    {
        var list = Read(tag);
        IEnumerable<string> words = [.. list.Small, .. list.Alike, .. list.Groups.Values.SelectMany(group => group.Split('/'))];
        Assert.All([.. words, .. WordsOf(list.Phrases, list), .. WordsOf(list.Harmless, list)],
            word => Assert.Equal([word], PlainWords.Split(word)));
    }

    [Fact]
    public void A_language_without_a_list_has_none() => Assert.Null(DangerListReader.Read(LanguageTable.Find("nl"), new DiagnosticBag()));

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_phrase_of_it_holds_a_word_that_is_found_by_itself(string tag)
    {
        var list = Read(tag);
        var byWords = list.Phrases.ToLookup(phrase => phrase.Contains(' ', StringComparison.Ordinal));
        var alone = byWords[false].SelectMany(phrase => phrase.Split('/')).ToHashSet();
        Assert.True(alone.Count > (tag == "en-001" ? 100 : 30));
        var again = WordsOf(byWords[true], list).Concat(list.Alike).Where(alone.Contains).Distinct().ToList();
        Assert.True(again.Count == 0, $"These words stand alone under 'danger', so take them out of phrases and 'alike': {string.Join(", ", again)}.");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_group_is_used(string tag)
    {
        var list = Read(tag);
        var known = list.Phrases.Concat(list.Harmless).SelectMany(phrase => phrase.Split(' ', '/', '?')).ToHashSet();
        Assert.Subset(known, list.Groups.Keys.ToHashSet());
        Assert.All(known.Where(word => word.Any(char.IsUpper)), word => Assert.Contains(word, list.Groups.Keys));
    }

    [Theory]
    [InlineData("hit/hits me", "hit me|hits me")]
    [InlineData("by my? throat", "by my throat|by throat")]
    [InlineData("HE hits", "he hits|she hits")]
    public void A_phrase_says_all_that_its_places_allow(string text, string expected)
    {
        var phrase = DangerPhrase.Parse(text, new Dictionary<string, string> { ["HE"] = "he/she" });
        Assert.Equal(expected.Split('|'), phrase.Forms);
        Assert.All(phrase.Forms, form => Assert.True(phrase.Says(form.Split(' '))));
        Assert.False(phrase.Says(["hits"]));
    }

    [Theory]
    [InlineData("he/she hit/hits me", "he hits me", "she hit/hits me|he hit me")]
    [InlineData("suicide", "suicide", "")]
    [InlineData("by my? throat", "by throat", "by my throat")]
    [InlineData("by my? throat", "by my throat", "by throat")]
    [InlineData("my? my? cat", "my cat", "cat|my my cat")]
    [InlineData("hit me", "hits me", "hit me")]
    public void Without_one_of_its_forms_it_says_all_others(string text, string form, string expected)
    {
        var phrase = DangerPhrase.Parse(text, NoGroups);
        DangerPhrase[] left = [.. phrase.Without(form.Split(' '))];
        Assert.Equal(expected, string.Join('|', left.Select(part => part.Text)));
        Assert.Equal(Sorted(phrase.Forms.Where(said => said != form)), Sorted(left.SelectMany(part => part.Forms)));

        static IEnumerable<string> Sorted(IEnumerable<string> forms) => forms.Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void What_a_guide_takes_away_means_no_harm_from_then_on_and_the_rest_stays_as_it_was()
    {
        var before = Read("en");
        var after = Create(new SearchWord(false, "abuse", default), new SearchWord(true, "in the choir", default));
        Assert.Equal(before.Phrases.Length + 1, after.Phrases.Length);
        Assert.Equal("in the? choir", after.Phrases[^1]);
        Assert.DoesNotContain(after.Phrases, phrase => phrase.Split('/').Contains("abuse"));
        Assert.Equal([.. before.Harmless, "abuse"], after.Harmless);
        Assert.Equal(before.Groups, after.Groups);
    }

    private static DangerList Create(params SearchWord[] changes)
    {
        var diagnostics = new DiagnosticBag();
        var help = new Reference(Slug.Parse("help"), null, default);
        var safety = new Safety(help, new([], default), new([], default), default) { SearchWords = [.. changes] };
        var list = DangerWords.Create(Write.Settings() with { Safety = safety }, diagnostics);
        Assert.True(diagnostics.IsEmpty);
        return list;
    }

    private static DangerList Read(string language)
    {
        var diagnostics = new DiagnosticBag();
        var list = DangerListReader.Read(LanguageTable.Find(language), diagnostics);
        Assert.True(diagnostics.IsEmpty, string.Join('\n', diagnostics.Sorted));
        Assert.True(list is not null, $"There is no list of words of danger in {language}.");
        return list;
    }

    private static IEnumerable<string> WordsOf(IEnumerable<string> phrases, DangerList list) => phrases
        .SelectMany(phrase => DangerPhrase.Parse(phrase, list.Groups).Positions)
        .SelectMany(words => words)
        .Where(word => word.Length > 0);
}
