using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Tests.Reading;

/// <summary>Valid content is read as intended.</summary>
public class SoundContentTests
{
    [Fact]
    public void A_guide_may_be_settings_and_one_article()
    {
        using var guide = GuideFolder.Sound();
        var content = guide.ReadSound();
        Assert.Equal(("Choir", "en", "choir"), (content.Settings.Title, content.Settings.Language.Tag, content.Settings.Slug.Value));
        Assert.True(content.Settings.Navigation.IsDefault);
        var article = Assert.Single(content.All<Article>());
        Assert.Equal(("breath", "Breath", "How to breathe."), (article.Id.Value, article.Title, article.Summary?.PlainText));
        Assert.True(article.Sources.IsDefault);
        Assert.EndsWith("content/articles/breath.md(2,8)", article.Span.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("content/articles/breath.md(5,1)", article.Body.Span.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_guide_says_of_its_printing_arrives_and_the_rest_is_as_usual()
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml",
            "title: Choir\nlanguage: en\nprint:\n  editions: [large-print, home, home]\n  papers: [letter]\n  duplex: [simplex]\n  sheets-per-signature: 64\n  paper-thickness: 0.15\n  cover: plain\n  crop-marks: true\n");
        var print = guide.ReadSound().Settings.Print;
        Assert.Equal([EditionName.LargePrint, EditionName.Home], print.Editions);
        Assert.Equal([Paper.Letter], print.Papers);
        Assert.Equal([Duplex.Simplex], print.Duplex);
        Assert.Equal((64, 0.15, true, CoverStyle.Plain), (print.SheetsPerSignature, print.PaperThicknessMm, print.CropMarks, print.Cover));
        var usual = guide.Write("content/guide.yaml", "title: Choir\nlanguage: en\nprint: {paper-thickness: 0}\n").ReadSound().Settings.Print;
        Assert.Equal(new PrintSettings().Editions, usual.Editions);
        Assert.Equal((3, 0), (usual.Duplex.Length, usual.PaperThicknessMm));
    }

    [Fact]
    public void The_way_out_and_the_pages_that_need_it_arrive()
    {
        using var guide = GuideFolder.Sound()
            .Write("content/guide.yaml", "title: Choir\nlanguage: en\nsafety:\n  page: help\n  exit: https://www.example.org/rain\n  signpost: a\n  print: b\n  foot: c\n")
            .Write("content/pages/help.md", "---\ntitle: Help\nsummary: a\nsensitive: true\n---\nText\n")
            .Write("content/pages/about.md", "---\ntitle: About\nsummary: a\n---\nText\n");
        var content = guide.ReadSound();
        Assert.Equal("https://www.example.org/rain", content.Settings.Safety!.Exit!.AbsoluteUri);
        Assert.Equal("c", content.Settings.Safety.OnSheets.PlainText);
        Assert.Equal([false, true], content.All<ContentPage>().Select(page => page.Sensitive));
        guide.Write("content/guide.yaml", "title: Choir\nlanguage: en\nsafety:\n  page: help\n  signpost: a\n  print: b\n");
        var least = guide.ReadSound().Settings.Safety!;
        Assert.Null(least.Exit);
        Assert.Equal("b", least.OnSheets.PlainText);
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("no", "no")]
    [InlineData("on", "on")]
    [InlineData("true", "true")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("12:30", "12:30")]
    [InlineData("\"null\"", "null")]
    [InlineData(">-\n  a\n  b", "a b")]
    [InlineData("|\n  a", "a")]
    public void A_text_stays_a_text_whatever_it_looks_like(string written, string meant)
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", $"title: {written}\nlanguage: no\n");
        var settings = guide.ReadSound().Settings;
        Assert.Equal((meant, "no"), (settings.Title, settings.Language.Tag));
    }

    [Theory]
    [InlineData("https://example.org/guide", "https://example.org/guide/")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("https://example.org:8080/a/", "https://example.org:8080/a/")]
    public void The_base_url_ends_in_a_slash(string written, string meant)
    {
        using var guide = GuideFolder.Sound().Write("content/guide.yaml", $"title: a\nlanguage: en\nbase-url: {written}\n");
        Assert.Equal(meant, guide.ReadSound().Settings.BaseUrl!.AbsoluteUri);
    }

    [Fact]
    public void A_mark_at_the_beginning_and_Windows_line_ends_change_nothing()
    {
        const string text = "---\ntitle: Ä\nsummary: b\nkey-points:\n  - one\n  - |\n    two\n    three\n---\nText\n";
        using var plain = GuideFolder.Sound().Write("content/articles/a.md", text);
        using var marked = GuideFolder.Sound().Write("content/articles/a.md", "\uFEFF" + text.ReplaceLineEndings("\r\n"));
        var (one, other) = (plain.ReadSound().All<Article>()[0], marked.ReadSound().All<Article>()[0]);
        Assert.Equal(one.KeyPoints.Select(Location), other.KeyPoints.Select(Location));
        Assert.Equal([(5, 5), (7, 5)], one.KeyPoints.Select(Location));
        Assert.Equal((10, 1), Location(other.Body));
        Assert.Equal(one.Body.PlainText, other.Body.PlainText);
    }

    [Fact]
    public void Articles_come_by_order_then_id_and_terms_by_title()
    {
        using var guide = GuideFolder.Sound()
            .Write("content/articles/z.md", "---\ntitle: z\nsummary: b\norder: 1\n---\nText\n")
            .Write("content/articles/a.md", "---\ntitle: a\nsummary: b\norder: 2\n---\nText\n")
            .Write("content/articles/c.md", "---\ntitle: c\nsummary: b\n---\nText\n")
            .Write("content/glossary.yaml", "terms:\n  - {id: t1, term: beta, meaning: b}\n  - {id: t2, term: Alpha, meaning: a}\n  - {id: t0, term: BETA, meaning: c}\n");
        var content = guide.ReadSound();
        Assert.Equal(["z", "a", "breath", "c"], content.All<Article>().Select(article => article.Id.Value));
        Assert.Equal(["t2", "t0", "t1"], content.All<Term>().Select(term => term.Id.Value));
    }

    [Fact]
    public void A_practice_is_read_in_full()
    {
        using var guide = GuideFolder.Sound().Write("content/practices/walk.yaml", """
            title: Walk
            summary: Go.
            strand: out
            stage: 2
            minutes: 10080
            minutes-basis: source
            who: both
            cadence: daily
            touch: true
            needs: [rest, sit]
            materials: [shoes]
            why: Because.
            steps: [Go., Stop.]
            words: ["Shall we?"]
            example:
              - {who: A, says: "Hm?"}
              - {who: B, says: Yes.}
            if-it-goes-wrong: [Rest.]
            smaller: One step.
            apart: By phone.
            alone: Alone.
            care: Mind the ice.
            related: [sit]
            sources: [s1.1, s1.10]
            """);
        var practice = Assert.Single(guide.ReadSound().All<Practice>());
        Assert.Equal(
            ("out", 2, 10080, true, "both", "daily", true), (practice.Strand!.Value.Target.Value, practice.Stage!.Value.Value, practice.Duration!.Most,
            practice.MinutesFromSource, practice.Who!.Value.Target.Value, practice.Cadence!.Value.Target.Value, practice.Touch));
        Assert.Equal(["rest", "sit"], practice.Needs.Select(need => need.Target.Value));
        Assert.Equal((10, 15, 3), (practice.Needs[1].Span.Line, practice.Needs[1].Span.Column, practice.Needs[1].Span.Length));
        Assert.Equal(["Go.", "Stop."], practice.Steps.Select(step => step.PlainText));
        Assert.Equal([("A", "Hm?"), ("B", "Yes.")], practice.Example.Select(line => (line.Who, line.Says.PlainText)));
        Assert.Equal(["s1.1", "s1.10"], practice.Sources.Select(citation => citation.Point));
        Assert.Equal("Mind the ice.", practice.Care?.PlainText);
    }

    [Fact]
    public void The_list_files_and_seeds_are_read()
    {
        using var guide = GuideFolder.Sound()
            .Write("content/faq.yaml", "questions:\n  - {id: q, question: Why?, answer: So., practices: [walk], sources: []}\n")
            .Write("content/quick-reference.yaml", "rows:\n  - {id: r, challenge: Cold, fix: Walk., gain: Warmth, practices: [walk]}\n")
            .Write("content/help-lines.yaml", "lines:\n  - {country: Europe, name: Emergency, number: \"112\", for: all, address: \"https://a.org\", checked: 2026-11-22, checked-by: by a call}\n")
            .Write("seeds/s1.yaml", "title: a\nform: b\naudience: c\npoints:\n  - {id: s1.01, kind: k, says: d, facts: {time: 5, parts: [a, b]}, unused: old}\n");
        var content = guide.ReadSound();
        Assert.True(content.All<Question>()[0].Sources is { IsDefault: false, IsEmpty: true });
        Assert.Equal("Warmth", content.All<QuickRow>()[0].Gain.PlainText);
        Assert.Equal(
            ("112", "https://a.org", new DateOnly(2026, 11, 22)),
            (content.HelpLines[0].Number, content.HelpLines[0].Address, content.HelpLines[0].Checked));
        Assert.Equal("by a call", content.HelpLines[0].CheckedBy);
        var point = Assert.Single(content.All<Source>()[0].Points);
        Assert.Equal(("s1.01", "old", 5, 10), (point.Id, point.Unused, point.Span.Line, point.Span.Column));
        Assert.Equal(["time=5", "parts=a,b"], point.Facts.Select(fact => $"{fact.Name}={string.Join(',', fact.Values)}"));
    }

    [Fact]
    public void One_worker_reads_the_same_as_many()
    {
        using var guide = GuideFolder.Sound();
        for (var i = 0; i < 60; i++) guide.Write($"content/articles/a{i}.md", $"---\ntitle: a{i}\nsummary: b\n{(i % 7 == 0 ? "odd: 1\n" : "")}---\nText\n");
        var (one, many) = (guide.Read(1), guide.Read(8));
        Assert.Equal(9, one.Found.Length);
        Assert.Equal(one.Found, many.Found);
        Assert.Equal(Ids(one.Content!.All<Article>()), Ids(many.Content!.All<Article>()));
    }

    [Fact]
    public void Seeds_inside_the_content_folder_are_no_stray_folder()
    {
        using var guide = GuideFolder.Sound().Write("content/seeds/s1.yaml", "title: a\nform: b\naudience: c\n");
        var diagnostics = new Guidebook.Generator.Diagnostics.DiagnosticBag();
        var content = Guidebook.Generator.Reading.ContentReader.Read(new(guide.PathOf("content/"), guide.PathOf("content/seeds")), 1, diagnostics);
        Assert.Empty(diagnostics.Sorted);
        Assert.Single(content!.All<Source>());
        Assert.Equal(guide.PathOf("content/guide.yaml"), content.Settings.Span.File);
    }

    private static IEnumerable<string> Ids(ImmutableArray<Article> articles) => articles.Select(article => article.Id.Value);

    private static (int Line, int Column) Location(Passage passage) => (passage.Span.Line, passage.Span.Column);
}
