using Guidebook.Generator.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Footnotes;

/// <summary>
/// Writes footnotes: <c>fn-1</c> is the first note, <c>fnref-1</c> its first mark, <c>fnref-1-2</c> the second.
/// One text a page may have them, so that these ids stand only once.
/// </summary>
internal static class FootnoteWriter
{
    private static readonly Comparer<FootnoteLink> ByIndex = Comparer<FootnoteLink>.Create((one, other) => one.Index.CompareTo(other.Index));

    private const string NotHere = "Footnotes can stand only in articles and pages. Put this into the sentence, or into brackets.";

    /// <summary>Tells of notes that no mark names, that are written twice, or that stand where they cannot.</summary>
    public static void ReportMistakes(ProseText text, MarkdownDocument document)
    {
        if (document.GetLinkReferenceDefinitions(false) is not { Count: > 0 } definitions) return;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in definitions.OfType<FootnoteLinkReferenceDefinition>())
        {
            var place = text.At(note.Footnote.LabelSpan.Start - 1, note.Footnote.LabelSpan.Length + 2);
            var mark = $"[{note.Label}]";
            if (!text.IsBody) text.Report(Codes.FootnoteNotHere, place, NotHere);
            else if (!seen.Add(note.Label ?? ""))
                text.Report(Codes.FootnoteTwice, place, $"The footnote '{mark}' is written twice. Give one of them another name.");
            else if (note.Footnote.Order < 0)
                text.Report(Codes.FootnoteUnused, place,
                    $"Nothing in the text refers to the footnote '{mark}', so it is left out. Write {mark} where it belongs.");
        }
    }

    /// <summary>Writes all notes, at the end of the text.</summary>
    public static void Write(ProseWriter writer, FootnoteGroup notes)
    {
        writer.Output.Markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>");
        foreach (var note in notes.OfType<Footnote>())
        {
            writer.Output.Markup(FormattableString.Invariant($"\n<li id=\"fn-{note.Order}\">"));
            writer.Blocks(note);
            writer.Output.Markup("</li>");
        }

        writer.Output.Markup("\n</ol>\n</section>");
    }

    /// <summary>Writes the mark of a note in the text, or the way back from the note to it.</summary>
    public static void Write(ProseWriter writer, FootnoteLink link)
    {
        if (!writer.Text.IsBody) return;
        if (link.IsBackLink) writer.Output.Markup(WayBack(link));
        else writer.Output.Markup(Mark(link));
        writer.AfterWord();
    }

    /// <summary>Writes a mark without a note as it stands, and tells of it.</summary>
    public static void Write(ProseWriter writer, MissingFootnote missing)
    {
        writer.PlainWords(missing.Mark);
        if (!writer.Text.IsBody) writer.Report(Codes.FootnoteNotHere, missing.Span, NotHere);
        else writer.Report(Codes.FootnoteMissing, missing.Span,
            $"There is no footnote '{missing.Mark}'. Write it on a line of its own: {missing.Mark}: the note.");
    }

    private static string Mark(FootnoteLink link) => FormattableString.Invariant(
        $"<sup><a id=\"fnref-{NumberOf(link)}\" href=\"#fn-{link.Footnote.Order}\" role=\"doc-noteref\">{link.Footnote.Order}</a></sup>");

    // The name is the arrow and the number: words would need a language, and prose has none of its own.
    private static string WayBack(FootnoteLink link) => FormattableString.Invariant(
        $"{(link.PreviousSibling is null ? "" : " ")}<a href=\"#fnref-{NumberOf(link)}\" role=\"doc-backlink\" aria-label=\"↩ {NumberOf(link)}\">↩</a>");

    private static string NumberOf(FootnoteLink link)
    {
        // The marks of a note are numbered in their order.
        var repeat = link.Footnote.Links.BinarySearch(link, ByIndex);
        return FormattableString.Invariant($"{link.Footnote.Order}{(repeat > 0 ? $"-{repeat + 1}" : "")}");
    }
}
