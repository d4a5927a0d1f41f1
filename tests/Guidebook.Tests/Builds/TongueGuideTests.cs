using System.Text.RegularExpressions;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds;

/// <summary>Guides in languages that the theme speaks: no English word is left on pages, in search and on paper.</summary>
public sealed partial class TongueGuideTests
{
    public static TheoryData<string> Guides => ["de", "fr", "es"];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task No_word_that_only_the_English_theme_says_is_seen_or_heard(string tag)
    {
        using var words = new GuideWords(tag);
        await words.BuildAsync();
        var english = WordsOf(Theme("en")).Except(WordsOf(Theme(tag))).Except(WordsOf($"{words.Own} {words.Guide.Settings.Licence?.Name}")).ToHashSet();
        Assert.True(english.Count > 300);
        var said = words.All.Where(text => !Address().IsMatch(text.Says) && !Technical().IsMatch(text.Says)).ToList();
        Assert.True(said.Count > 500);
        Assert.Empty(said.Where(text => WordsOf(text.Says).Any(english.Contains)).Select(text => $"{text.Where}: {text.Says}").Distinct());
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task A_guide_is_printed_whole_without_a_finding(string tag)
    {
        using var guide = BuildBench.Open(tag);
        var run = await guide.RunAsync("build", "--browser", Tools.Browser());
        Assert.True(run.Code == 0 && !run.Err.Contains("GB", StringComparison.Ordinal), run.Out + run.Err);
        Assert.NotEmpty(Directory.GetFiles(guide.PathOf("output/site/downloads"), "*.pdf"));
    }

    /// <summary>The text of a strings file, without keys and comments.</summary>
    private static string Theme(string tag) => string.Join(
        '\n', File.ReadLines(Path.Combine(Repository.Root, "themes", "Hearth", "strings", $"{tag}.yaml"))
        .Where(line => !line.StartsWith('#')).Select(line => Slot().Replace(line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..], "")));

    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(WebAddress().Replace(text, "")).Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Slot();

    /// <summary>An address or a file name, which is the same in every language.</summary>
    [GeneratedRegex(@"^[\w./#?=&%:+-]*[./_][\w./#?=&%:+-]*$")]
    private static partial Regex Address();

    [GeneratedRegex(@"https?://\S+|\S+\.pdf|^field:[^ ]*?label=|&of=")]
    private static partial Regex WebAddress();

    /// <summary>What the head of a page tells browsers, and what the finder compares.</summary>
    [GeneratedRegex(@"default-src|width=device-width|^light dark$|^no-?index|^no-referrer$|^alone [\w-]+$|^(article|website|book|summary_large_image|summary)$")]
    private static partial Regex Technical();
}
