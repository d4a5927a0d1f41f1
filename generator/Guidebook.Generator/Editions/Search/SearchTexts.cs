using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Assigns the texts of an entry to its parts.</summary>
internal static class SearchTexts
{
    /// <summary>The texts by the part's fragment; texts outside of parts have the empty fragment.</summary>
    public static ILookup<string, string> Create(Entry entry, Guide guide) => entry.AllTexts.SelectMany(text => ByPart(text, guide))
        .Concat(Lists(entry, guide).Select(text => ("", text)))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>All texts of an entry.</summary>
    public static IEnumerable<string> All(Entry entry, Guide guide) => entry.AllTexts
        .SelectMany(text => text.Passage is { } passage ? PlainWriter.Runs(passage, guide.TitleOf).Select(run => run.Text) : [text.Words])
        .Concat(Lists(entry, guide));

    /// <summary>The plain text of a passage; code comes last, because the first words are the snippet of a section.</summary>
    private static IEnumerable<(string Fragment, string Text)> ByPart(LocatedText text, Guide guide) => text.Passage is { } passage
        ? PlainWriter.Runs(passage, guide.TitleOf).OrderBy(run => run.IsCode).Select(run => (FragmentAt(text, run.Lines[0].Line), run.Text))
        : [(FragmentAt(text, text.Span.Line), text.Words)];

    /// <summary>A heading is at the location of its own line, so it belongs to its section.</summary>
    private static string FragmentAt(LocatedText text, int line) => text.PartAt(new(text.Span.File, line, int.MaxValue, 0))?.Fragment ?? "";

    /// <summary>The texts that a page shows besides the entry's own texts.</summary>
    private static IEnumerable<string> Lists(Entry entry, Guide guide) =>
        entry is Practice practice ? ChoicesOf(practice, guide)
        : entry is ContentPage page && page.Shows.Contains(PageList.HelpLines)
        ? guide.Content.HelpLines.SelectMany(line => new[] { line.Country, line.Name, guide.Plain(line.For) })
        : [];

    private static IEnumerable<string> ChoicesOf(Practice practice, Guide guide) =>
        from value in practice.Fields.OfType<FieldValue.Choice>()
        select guide.Settings.Fields.First(field => field.Id == value.Field).TitleOf(value);
}
