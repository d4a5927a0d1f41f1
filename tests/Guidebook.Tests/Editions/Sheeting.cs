using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>Creates decks and worksheets, and the print documents of a guide.</summary>
internal static class Sheeting
{
    /// <summary>A deck with a number of cards, each on its own line.</summary>
    public static Deck Deck(string id, int cards) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Deck {id}",
        Span = Write.At($"decks/{id}.yaml", 1),
        Introduction = Write.Passage("Draw one.", $"decks/{id}.yaml", 2),
        NotNow = Write.Passage("Not when tired.", $"decks/{id}.yaml", 3),
        Levels = [new(Slug.Parse("light"), "Light", Write.At($"decks/{id}.yaml", 4)), new(Slug.Parse("deep"), "Deep", Write.At($"decks/{id}.yaml", 5))],
        Cards = [.. Enumerable.Range(1, cards).Select(number =>
            new Card(Write.Passage($"{id} {number}?", $"decks/{id}.yaml", 10 + number), Slug.Parse(number % 2 == 0 ? "deep" : "light"), Write.At($"decks/{id}.yaml", 10 + number)))],
    };

    /// <summary>A worksheet with a block of each kind.</summary>
    public static Worksheet Worksheet(string id)
    {
        var span = Write.At($"worksheets/{id}.yaml", 7);
        return new()
        {
            Id = Slug.Parse(id),
            Title = $"Sheet {id}",
            Span = Write.At($"worksheets/{id}.yaml", 1),
            Introduction = Write.Passage("Write.", $"worksheets/{id}.yaml", 2),
            Blocks =
            [
                new SheetBlock.Heading("A heading", span), new SheetBlock.Speech(Write.Words("Words"), span),
                new SheetBlock.Lines(3, true, "Some lines", span),
                new SheetBlock.Boxes(["yes", "no"], true, "Which", span), new SheetBlock.Scale(new("low", "high"), 5, "How much", span),
                new SheetBlock.Table(["First", "Second"], 4, "A table", span),
            ],
        };
    }

    /// <summary>The documents of the given editions, on both paper sizes.</summary>
    public static ImmutableArray<PrintDocument> Compose(Content content, params ImmutableArray<EditionName> editions)
    {
        var settings = content.Settings with { Print = new PrintSettings { Editions = editions, IsComplete = true } };
        var strings = ThemeStrings.Create(Theme.Usual, settings, new DiagnosticBag());
        return PrintSet.Compose(Links.GuideOf(content with { Settings = settings }), strings, Theme.Measures);
    }

    /// <summary>The model of a document's template.</summary>
    public static TModel Model<TModel>(PrintDocument document) => (TModel)document.View(PageNumbers.None).Model;

    /// <summary>The HTML of a document.</summary>
    public static string Draw(PrintDocument document)
    {
        using var renderer = new PageRenderer(Theme.Usual);
        var view = document.View(PageNumbers.None);
        return renderer.Draw(view.Model, view.Medium);
    }

    /// <summary>The values of <c>data-fit</c> in the HTML, in order.</summary>
    public static ImmutableArray<string> Fits(string html) =>
        [.. html.Split("data-fit=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])];
}
