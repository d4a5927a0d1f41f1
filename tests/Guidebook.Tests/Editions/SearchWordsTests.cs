using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Guidebook.Generator.Editions.Search;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Editions;

public sealed class SearchWordsTests
{
    /// <summary>Texts without accents, so that the script's folding changes nothing that the program does not change.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "It’s a Test, isn't it", "its a test isnt it" },
        { "C++ and C#, F#: not a#b, not #1 nor 1+1", "c c++ and c c# f f# not a b not 1 nor 1 1" },
        { "\u98db\u884c\u6a5f", "\u98db\u884c \u884c\u6a5f \u6a5f" },
        { "\u99c5 de \u96fb\u8eca.", "\u99c5 de \u96fb\u8eca \u8eca" },
        { "AI\u6642\u4ee3", "ai \u6642\u4ee3 \u4ee3" },
        { "\u0e44\u0e21\u0e48\u0e21\u0e35", "\u0e44\u0e21\u0e48 \u0e21\u0e48\u0e21\u0e35 \u0e21\u0e35" },
        { "\u0e48 alone", "alone" },
        { "\u0939\u093f\u0928\u094d\u0926\u0940 \u0938\u0947", "\u0939\u093f\u0928\u094d\u0926\u0940 \u0938\u0947" },
        { "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u062e\u0648\u0627\u0647\u0645" },
        { "\ud55c\uad6d\uc5b4\ub97c", "\ud55c\uad6d\uc5b4\ub97c" },
        { "tea\u2615time \ud83d\udc4d\ud83c\udffd", "tea \u2615 time \ud83d\udc4d" },
        { "\ud840\udc0b\u91ce", "\ud840\udc0b\u91ce \u91ce" },
        { "word. #tag 3.5 km/h", "word tag 3 5 km h" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_are_taken_out_of_texts(string text, string words) => Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Fact]
    public void The_script_takes_the_same_words_out_of_texts()
    {
        string[] texts = [.. Texts.Select(row => row.Data.Item1)];
        Assert.Equal(texts.Select(text => string.Join(' ', WordsOf(text))), RunScript("wordsOf", texts));
    }

    /// <summary>What is typed on the left finds what stands on the right.</summary>
    [Theory]
    [InlineData("\uff76\uff80\uff76\uff85", "\u30ab\u30bf\u30ab\u30ca")]
    [InlineData("\uff76\uff9e\uff7d", "\u30ac\u30b9")]
    [InlineData("oeuvre", "\u0153uvre")]
    [InlineData("figure", "\ufb01gure")]
    [InlineData("strasse", "Stra\u00dfe")]
    [InlineData("STRASSE", "Stra\u1e9ee")]
    [InlineData("zolw", "\u017c\u00f3\u0142w")]
    [InlineData("\u03c3\u03bf\u03c6\u03bf\u03c3", "\u03c3\u03bf\u03c6\u03cc\u03c2")]
    [InlineData("\u0643\u062a\u0627\u0628", "\u06a9\u062a\u0627\u0628")]
    [InlineData("\uff23\uff2f\uff26\uff26\uff25\uff25", "coffee")]
    [InlineData("2024", "\u06f2\u06f0\u06f2\u06f4")]
    public void Forms_of_one_word_are_alike(string one, string other) => Assert.Single(RunScript("wordsOf", [one, other]).Distinct());

    [Theory]
    [InlineData("\u306f\u3044", "\u3071\u3044")] // hai, pai
    [InlineData("C#", "C++")]
    public void Different_words_stay_different(string one, string other) => Assert.Equal(2, RunScript("wordsOf", [one, other]).Distinct().Count());

    [Fact]
    public void A_query_leaves_out_the_last_letter_of_a_run() =>
        Assert.Equal(["\u98db\u884c \u884c\u6a5f", "\u99c5", "c c++"], RunScript("queryWordsOf", ["\u98db\u884c\u6a5f", "\u99c5", "C++"]));

    [Fact]
    public void What_was_found_is_marked_in_the_text_and_nothing_of_it_is_lost()
    {
        var pieces = Run("texts.map(t => piecesOf(t, [\"\u884c\u6a5f\", \"ete\", \"c#\"]).map(p => p.isFound ? `[${p.text}]` : p.text).join(''))",
            ["\u98db\u884c\u6a5f", "L’\u00e9t\u00e9", "\u00c9t\u00e9 in C#."]);
        Assert.Equal(["\u98db[\u884c\u6a5f]", "L’\u00e9t\u00e9", "[\u00c9t\u00e9] in [C#]."], pieces);
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        new SearchWords(word => words.Add(word.ToString())).Read(text);
        return words;
    }

    private static string[] RunScript(string function, string[] texts) => Run($"texts.map(t => {function}(t).join(' '))", texts);

    /// <summary>Runs an expression over texts with the functions of the theme's script.</summary>
    private static string[] Run(string expression, string[] texts)
    {
        var module = new Uri(Path.Combine(Repository.Root, "themes/Hearth/scripts/search/words.js")).AbsoluteUri;
        var script = $$"""
            import { wordsOf, queryWordsOf, piecesOf } from "{{module}}";
            const texts = {{JsonSerializer.Serialize(texts)}};
            console.log(JSON.stringify({{expression}}));
            """;
        var start = new ProcessStartInfo("node", ["--no-warnings", "--input-type=module", "--eval", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        Assert.Equal("", errors.Result);
        return JsonSerializer.Deserialize<string[]>(output)!;
    }
}
