using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Tests.Linking;

/// <summary>Creates records of a guide concisely, with the locations that their files would give them.</summary>
internal static partial class Write
{
    private const string Folder = "content/";

    /// <summary>Settings with one strand, two stages and the vocabularies of the practices here.</summary>
    public static Content Guide(params Entry[] entries) => new() { Settings = Settings(), Entries = InOrder([.. entries, Strand]) };

    /// <summary>Entries as a guide stores them.</summary>
    public static EntryList InOrder(IEnumerable<Entry> entries) => new([.. entries.OrderBy(entry => Kinds.All.IndexOf(entry.Kind))]);

    public static Strand Strand { get; } = new() { Id = Slug.Parse("talk-strand"), Title = "Talk", Span = At("guide.yaml", 5) };

    public static Settings Settings() => new()
    {
        Title = "Guide",
        Language = LanguageTable.Find("en"),
        LanguageSpan = At("guide.yaml", 2),
        Slug = Slug.Parse("guide"),
        Stages =
        [
            .. Enumerable.Range(1, 4).Select(number => new Stage(number, $"Stage {number}", Words("Some."), At("guide.yaml", 10 + number))),
        ],
        Cadences = [Choice("daily"), Choice("weekly")],
        Who = [Choice("one"), Choice("both")],
        Marks = [Choice("light"), Choice("date")],
        Span = At("guide.yaml", 1),
    };

    public static Article Article(string id, string body) => new()
    {
        Id = Slug.Parse(id),
        Title = $"About {id}",
        Span = At($"articles/{id}.md", 1),
        Body = Passage(body, $"articles/{id}.md", 4),
        Sections = SectionsOf(body, $"articles/{id}.md", 4),
    };

    public static ContentPage Page(string id, string body) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Page {id}",
        Span = At($"pages/{id}.md", 1),
        Body = Passage(body, $"pages/{id}.md", 4),
        Sections = SectionsOf(body, $"pages/{id}.md", 4),
    };

    public static Practice Practice(string id, int stage = 1, string[]? needs = null)
    {
        var file = $"practices/{id}.yaml";
        return new()
        {
            Id = Slug.Parse(id),
            Title = $"Do {id}",
            Span = At(file, 1),
            Strand = To("talk-strand", file, 3),
            Stage = new(stage, At(file, 4, 8)),
            Duration = Duration.Minutes(5),
            Who = To("both", file, 5),
            Cadence = To("daily", file, 6),
            Needs = [.. (needs ?? []).Select(need => To(need, file, 7))],
            Steps = [Passage("Do it.", file, 9)],
        };
    }

    public static Source Source(string id, params string[] points) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Source {id}",
        Span = new($"seeds/{id}.yaml", 1, 1, 0),
        Summary = Words("An essay."),
        Audience = Words("Everybody."),
        Points =
        [
            .. points.Select((point, i) => new Point
            {
                Id = point,
                Kind = "claim",
                Says = Words("Something."),
                Span = new($"seeds/{id}.yaml", 5 + i, 9, point.Length),
            }),
        ],
    };

    public static Term Term(string id, string meaning, int line = 2) => new()
    {
        Id = Slug.Parse(id),
        Title = id,
        Also = [],
        Meaning = Passage(meaning, "glossary.yaml", line + 2),
        Span = At("glossary.yaml", line, 9),
    };

    public static Question Question(string id, string answer, params string[] practices) => new()
    {
        Id = Slug.Parse(id),
        Title = $"{id}?",
        Asks = Words($"{id}?"),
        Answer = Passage(answer, "faq.yaml", 4),
        Span = At("faq.yaml", 2, 9),
        Practices = [.. practices.Select(practice => To(practice, "faq.yaml", 5))],
    };

    public static QuickRow Row(string id, string fix, params string[] practices) => new()
    {
        Id = Slug.Parse(id),
        Title = id,
        Challenge = Words(id),
        Fix = Passage(fix, "quick-reference.yaml", 4),
        Gain = Words("Peace."),
        Span = At("quick-reference.yaml", 2, 9),
        Practices = [.. practices.Select(practice => To(practice, "quick-reference.yaml", 5))],
    };

    /// <summary>A location in the content folder; its length is irrelevant to the tests and is 1.</summary>
    public static SourceSpan At(string file, int line, int column = 1) => new(Folder + file, line, column, 1);

    /// <summary>A reference in column 12.</summary>
    public static Reference To(string id, string file, int line)
    {
        var parts = id.Split('#');
        return new(Slug.Parse(parts[0]), parts.Length > 1 ? parts[1] : null, At(file, line, 12));
    }

    public static Citation Cite(string point, string file, int line) => new(point, At(file, line, 12));

    /// <summary>A sentence without marks.</summary>
    public static Passage Words(string words) => Model.Passage.FromLine([new Inline.Literal(words)], At("a.yaml", 1));

    /// <summary>A text with parsed <c>[[id]]</c>, <c>[[id#place|words]]</c> and <c>![words](path)</c>, each with its location.</summary>
    public static Passage Passage(string text, string file, int firstLine)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match match in LinkOrPicture().Matches(lines[i]))
            {
                var span = At(file, firstLine + i, match.Index + 1);
                if (match.Value[0] == '!') inlines.Add(new Inline.Image(new(new SitePath(match.Groups["path"].Value), "A picture", span)));
                else inlines.Add(
                new Inline.Link(
                To(match.Groups["id"].Value, file, 1) with { Span = span }, match.Value.Contains('|', StringComparison.Ordinal)
                    ? [new Inline.Literal("")]
                    : []));
            }

            inlines.Add(new Inline.Literal(lines[i]));
        }

        return new([new Block.Paragraph(inlines.ToImmutable())], At(file, firstLine));
    }

    private static ImmutableArray<Section> SectionsOf(string text, string file, int firstLine) =>
    [
        .. text.Split('\n').Select((line, i) => (line, number: firstLine + i))
        .Where(pair => pair.line.StartsWith("##", StringComparison.Ordinal))
            .Select(pair =>
                (title: pair.line.TrimStart('#').Trim(), level: pair.line.TakeWhile(letter => letter == '#').Count(), pair.number))
            .Select(heading => new Section(Ids.From(heading.title).Value, heading.title, heading.level, default, At(file, heading.number))),
    ];

    private static Choice Choice(string id) => new(Slug.Parse(id), id, Alone: id == "one", At("guide.yaml", 20));

    [GeneratedRegex(@"\[\[(?<id>[^\]|]+)(\|[^\]]*)?\]\]|!\[[^\]]*\]\((?<path>[^)]+)\)")]
    private static partial Regex LinkOrPicture();
}
