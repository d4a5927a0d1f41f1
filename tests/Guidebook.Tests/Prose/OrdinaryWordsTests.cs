using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Prose;

public sealed class OrdinaryWordsTests
{
    [Theory]
    [InlineData("How to breathe.")]
    [InlineData("\"Now?\" she said, and 'waited' -- till 7...")]
    [InlineData("Don't: it's the '90s, rock 'n' roll --- so")]
    [InlineData("“Quoted” at once")]
    [InlineData("Atmen, ohne zu zählen: so geht’s")]
    [InlineData("深呼吸のしかた")]
    [InlineData("  Blank around  ")]
    [InlineData("So e.g. this, i.e. that; 10-20 minutes, and/or more!")]
    public void A_sentence_without_marks_is_the_same_with_and_without_the_parser(string text)
    {
        Assert.NotNull(Quick(text));
        Assert.Equal(Parsed(text), Html(Quick(text)!));
    }

    [Theory]
    [InlineData("1986. A good year")]
    [InlineData("- an item")]
    [InlineData("a) an item")]
    [InlineData("*so*")]
    [InlineData("see [[breath]]")]
    [InlineData("snake_case")]
    [InlineData("a `code`")]
    [InlineData("a <b> c")]
    [InlineData("Q&amp;A")]
    [InlineData("a\\*b")]
    [InlineData("www.example.org")]
    [InlineData("see https://example.org")]
    [InlineData("me@example.org")]
    [InlineData(":smile:")]
    [InlineData("$math$ or 5 %% or ~~gone~~ or ^[note] or {.class} or a | b")]
    [InlineData("# 1")]
    [InlineData("two\nlines")]
    public void A_sentence_with_a_sign_that_can_be_a_mark_is_left_to_the_parser(string text) => Assert.Null(Quick(text));

    [Fact]
    public void Every_line_of_the_shipped_guide_is_the_same_with_and_without_the_parser()
    {
        var lines = Repository.Files("content", ".md", ".yaml").SelectMany(File.ReadLines)
            .Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim().Trim('"'))
            .Where(line => Quick(line) is not null).Distinct().ToList();
        Assert.InRange(lines.Count, 1000, int.MaxValue);
        Assert.All(lines, line => Assert.Equal(Parsed(line), Html(Quick(line)!)));
    }

    private static Passage? Quick(string text) => OrdinaryWords.TryRead(
        new ProseText(text, Origin, new(), IsBody: false) { Language = LanguageTable.English });

    private static string Parsed(string text) => Html(PassageReader.Read(text, Origin, new DiagnosticBag(), LanguageTable.English));

    private static string Html(Passage passage) => new HtmlWriter().Write(passage);

    private static TextOrigin Origin => new("a.yaml", [new(0, new(1, 1))]);
}
