using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>What stands where in an entry: its texts, each with the part in which it stands.</summary>
internal static class SearchTexts
{
    /// <summary>The texts by fragment; those of the entry as a whole under the empty one.</summary>
    public static ILookup<string, string> Create(Entry entry, Guide guide) => entry.AllTexts.SelectMany(text => ByLocation(text, guide))
        .Concat(Lists(entry, guide).Select(text => ("", text)))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The words of a text; code comes last, since the first words sum a section up.</summary>
    private static IEnumerable<(string Fragment, string Text)> ByLocation(LocatedText text, Guide guide) => text.Passage is { } passage
        ? PlainWriter.Runs(passage, guide.TitleOf).OrderBy(run => run.IsCode).Select(run => (FragmentAt(text, run.Lines[0].Line), run.Text))
        : [(FragmentAt(text, text.Span.Line), text.Words)];


    /// <summary>A heading stands at its own line, so that its section has it.</summary>
    private static string FragmentAt(LocatedText text, int line) => text.PartAt(new(text.Span.File, line, int.MaxValue, 0))?.Fragment ?? "";

    /// <summary>What a page lists after its text.</summary>
    private static IEnumerable<string> Lists(Entry entry, Guide guide) =>
        entry is Practice practice ? ChoicesOf(practice, guide)
        : entry is ContentPage page && page.Shows.Contains(PageList.HelpLines)
        ? guide.Content.HelpLines.SelectMany(line => new[] { line.Country, line.Name, line.For })
        : [];

    private static IEnumerable<string> ChoicesOf(Practice practice, Guide guide) =>
        from value in practice.Fields.OfType<FieldValue.Choice>()
        select guide.Settings.Fields.First(field => field.Id == value.Field).TitleOf(value);
}
