using System.Globalization;
using System.Text;
using System.Text.Json;
using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Reading;
using Guidebook.Model;

namespace Guidebook.Tests.Reading;

/// <summary>Forbidden characters are rejected in every kind of input, by every command.</summary>
public sealed class ForbiddenCharacterTests
{
    private const string Steps = "content/articles/steps.md";
    private static readonly int[] Characters = [0, 7, 0xFFFE, 0xD800, 0x202E, 0xFFFD];

    /// <summary>Five kinds of input by six characters. File names cannot contain NUL on any system.</summary>
    public static TheoryData<string, int> Matrix => new(
        from way in new[] { "raw", "escape", "entity", "name", "JSON" }
        from character in Characters
        where (way, character) is not ("name", 0)
        select new TheoryDataRow<string, int>(way, character));

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_way_in_is_told_at_its_place_with_the_same_verdict_by_every_command(string way, int character)
    {
        using var guide = With(way, character);
        var check = await FoundAsync(guide, output: false, print: false);
        // The system replaces a lone surrogate in a file name by U+FFFD.
        var told = (way, character) is ("name", 0xD800) ? 0xFFFD : character;
        Assert.StartsWith($"{LocationOf(way, told)}: error GB1006: ", Assert.Single(check), StringComparison.Ordinal);
        Assert.Contains($" U+{told:X4} ", check[0], StringComparison.Ordinal);
        Assert.Equal(check, await FoundAsync(guide, output: true, print: false));
        Assert.Equal(check, await FoundAsync(guide, output: true, print: true));
        Assert.False(Directory.Exists(guide.PathOf("output/site")));
    }

    [Theory]
    [InlineData("title: \"a\\0b\"", 10, 2, "NULL")]
    [InlineData("title: \"a\\bb\"", 10, 2, "BACKSPACE")]
    [InlineData("title: \"a\\x1Bb\"", 10, 4, "ESCAPE")]
    [InlineData("title: \"a\\x7fb\"", 10, 4, "DELETE")]
    [InlineData("title: \"a\\Nb\"", 10, 2, "U+0085 (a control character)")]
    [InlineData("title: \"a\\Pb\"", 10, 2, "PARAGRAPH SEPARATOR")]
    [InlineData("title: \"a\\uFEFFb\"", 10, 6, "BYTE ORDER MARK")]
    [InlineData("title: \"a\\uFDD0b\"", 10, 6, "U+FDD0 (not a character)")]
    [InlineData("title: \"a\\U0010FFFFb\"", 10, 10, "U+10FFFF (not a character)")]
    [InlineData("title: \"a\\uDE00\\uD83Db\"", 10, 6, "U+DE00 (half of a character)", "(2,16)")]
    [InlineData("title: \"\\u0041\\uD83D\\uDE00\\u202Ab\"", 27, 6, "LEFT-TO-RIGHT EMBEDDING")]
    [InlineData("title: \"a\\\\u0007\\\\\\u0007b\"", 19, 6, "BELL")]
    [InlineData("title: a\u0001b", 9, 1, "START OF HEADING")]
    [InlineData("title: a\u0096b", 9, 1, "In an older Windows encoding it is '–': write that.")]
    [InlineData("title: 😀\U0001FFFFb", 10, 2, "U+1FFFF (not a character)")]
    public void The_span_and_the_name_are_those_of_what_is_written(string line, int column, int length, string words, string? more = null)
    {
        using var guide = GuideFolder.Sound().Write(Steps, $"---\n{line}\nsummary: x\n---\nText.\n");
        var found = SpansOf(guide);
        Assert.Equal(new SourceSpan(Steps, 2, column, length), found[0].Span);
        Assert.Contains(words, found[0].Message, StringComparison.Ordinal);
        Assert.Equal(more is null ? 1 : 2, found.Count);
        if (more is not null) Assert.EndsWith(more, found[1].Span.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A &#7; b", 3)]
    [InlineData("## A &#7; b", 6)]
    [InlineData("- > *A* **&#x7;**", 11)]
    [InlineData("[a](https://example.org/&#7;)", 25)]
    [InlineData("[a](https://example.org/ \"&#7;\")", 27)]
    [InlineData("![&#7;](images/a.svg)", 3)]
    [InlineData("[a]\n\n[a]: https://example.org/&#7;", 26, 3)]
    [InlineData("[[breath|a &#7; b]]", 12)]
    [InlineData("| A |\n|---|\n| &#7; |", 3, 3)]
    [InlineData("A[^1]\n\n[^1]: B &#7;", 9, 3)]
    [InlineData("```&#7;\na\n```", 4)]
    [InlineData(@"\\&#7;", 3)]
    [InlineData("`a` &#7; `b`", 5)]
    public void An_entity_is_told_wherever_it_is_read(string text, int column, int line = 1)
    {
        using var guide = GuideFolder.Sound().Write(Steps, $"---\ntitle: Steps\nsummary: x\n---\n{text}\n");
        var found = Assert.Single(SpansOf(guide), found => found.Code == Codes.ForbiddenCharacter);
        Assert.Equal((line + 4, column), (found.Span!.Value.Line, found.Span.Value.Column));
    }

    [Theory]
    [InlineData("`&#7;` and \\&#7; and &#07 and &amp;#7; and &#12345678;")]
    [InlineData("```\n&#7;\n```\n\n~~~\n&#7;\n~~~")]
    [InlineData("&#9; &#10; &#13; &#xA0; &#x200B; &#x1F600; &shy;&zwj;")]
    [InlineData("Call \u20660808 2000 247\u2069 or \u2068שלום\u2069.")]
    [InlineData("Call &#x2067;&#x2068;a&#x2069;\u2069 \u200Fnow\u200E.")]
    public void What_a_text_may_hold_is_left_alone(string text)
    {
        using var guide = GuideFolder.Sound().Write(Steps, $"---\ntitle: Steps\nsummary: x\n---\n{text}\n");
        Assert.Empty(SpansOf(guide));
    }

    [Theory]
    [InlineData("title: Say \u2067שלום", "(2,12)", "U+2067 RIGHT-TO-LEFT ISOLATE is not closed on this line. Close it with U+2069 POP DIRECTIONAL ISOLATE, or delete it.")]
    [InlineData("title: \"Say \\u2067a\\u2069\\u2069\"", "(2,26)", "U+2069 POP DIRECTIONAL ISOLATE closes nothing on this line. Delete it, or open what it is to close with U+2067 RIGHT-TO-LEFT ISOLATE.")]
    [InlineData("title: x\nkey-points: ['a &#x2066; b']", "(3,17)", "U+2066 LEFT-TO-RIGHT ISOLATE is not closed on this line. Close it with U+2069 POP DIRECTIONAL ISOLATE, or delete it.")]
    public void An_isolate_has_its_partner_on_its_line(string lines, string location, string message)
    {
        using var guide = GuideFolder.Sound().Write(Steps, $"---\n{lines}\nsummary: x\n---\nText.\n");
        Assert.Equal($"{Steps}{location}: error GB1006: {message}", Assert.Single(SpansOf(guide)).ToString());
    }

    [Theory]
    [InlineData("content/images/a\u0085b.svg")]
    [InlineData("content/images/a\nb.svg")]
    [InlineData("content/images/deep\u202E/a.svg")]
    [InlineData("content/articles/a\u2028b.md")]
    [InlineData("content/notes\u0001.txt")]
    [InlineData("seeds/s\uFFFD.yaml")]
    public void A_name_of_a_file_or_folder_has_none(string name)
    {
        using var guide = GuideFolder.Sound().Write(name, "x");
        Assert.Matches(@"error GB1006: This name holds U\+[0-9A-F]{4} .+, and no name may\. Give it another name\.$", Assert.Single(guide.Read().Found));
    }

    [Fact]
    public void Every_one_of_many_has_its_place_and_the_text_is_read_on()
    {
        using var guide = GuideFolder.Sound().Write(Steps, "---\r\ntitle: a\u0001\u0002\r\nsummary: \"x\\a\r\n  y\\e\"\r\n---\r\n\u0003\r\n&#4;\r\n");
        Assert.Equal(["(2,9)", "(2,10)", "(3,12)", "(4,4)", "(6,1)", "(7,1)"], SpansOf(guide).Select(found => found.Span!.Value.ToString()[Steps.Length..]));
        Assert.Equal("a", guide.Read().Content!.All<Article>().Single(article => article.Id.Value == "steps").Title);
    }

    [Fact]
    public void A_record_of_a_build_with_such_a_path_is_not_compared()
    {
        using var guide = GuideFolder.Sound().Write("old.json", """{"made-by": "guidebook", "files": [{"path": "a\u0007.html", "size": 1, "sha256": "00"}]}""");
        var exception = Assert.Throws<JsonException>(() => BuildComparison.Create(guide.PathOf("old.json"), guide.PathOf("old.json")));
        Assert.Equal("a path in it holds U+0007 BELL, and no path may", exception.Message);
    }

    private static string LocationOf(string way, int character) => way switch
    {
        "raw" => $"{Steps}(5,6)",
        "escape" => $"{Steps}(2,13)",
        "entity" => $"{Steps}(5,6)",
        "JSON" => "content/faq.yaml(1,63)",
        _ => $"content/images/a{(char)character}.svg(1,1)",
    };

    private static GuideFolder With(string way, int character)
    {
        var number = character.ToString("X4", CultureInfo.InvariantCulture);
        var guide = GuideFolder.Sound();
        return way switch
        {
            "raw" => guide.Write(Steps, [.. "---\ntitle: Steps\nsummary: x\n---\nSing "u8, .. BytesOf(character), .. " out.\n"u8]),
            "escape" => guide.Write(Steps, $"---\ntitle: \"Step\\u{number}s\"\nsummary: x\n---\nSing.\n"),
            "entity" => guide.Write(Steps, $"---\ntitle: Steps\nsummary: x\n---\nSing &#x{number}; out.\n"),
            "JSON" => guide.Write("content/faq.yaml", $$"""{"questions": [{"id": "why", "question": "Why?", "answer": "a \u{{number}}"}]}"""),
            _ => guide.Write($"content/images/a{(char)character}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
        };
    }

    /// <summary>UTF-8, also of a lone surrogate, as written by incorrect programs.</summary>
    private static byte[] BytesOf(int character) =>
        character is 0xD800 ? [0xED, 0xA0, 0x80] : Encoding.UTF8.GetBytes(((char)character).ToString());

    private static List<Diagnostic> SpansOf(GuideFolder guide)
    {
        var diagnostics = new DiagnosticBag();
        ContentReader.Read(new(guide.PathOf("content"), guide.PathOf("seeds")), jobs: 1, diagnostics);
        var root = guide.PathOf("") + "/";
        SourceSpan? Inside(SourceSpan? span) =>
            span is { } location ? location with { File = location.File.Replace(root, "", StringComparison.Ordinal) } : null;
        return [.. diagnostics.Sorted.Select(found => found with { Span = Inside(found.Span) })];
    }

    /// <summary>The diagnostics of a command. There is no browser, so a command that starts to print would report that.</summary>
    private static async Task<string[]> FoundAsync(GuideFolder guide, bool output, bool print)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions
        {
            Folders = new(guide.PathOf("content"), null),
            Output = output ? guide.PathOf("output") : null,
            Print = print,
            Browser = guide.PathOf("none"),
        };
        await Build.RunAsync(options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), TestContext.Current.CancellationToken);
        return [.. diagnostics.Sorted.Select(found => found.ToString().Replace(guide.PathOf("") + "/", "", StringComparison.Ordinal))];
    }
}
