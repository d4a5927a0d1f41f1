using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Footnotes;

/// <summary>
/// Reads footnotes and numbers their references. Only the body of an article or page has footnotes, so that each number is unique on a
/// page.
/// </summary>
internal sealed class FootnoteReader(SyntaxReader reader)
{
    private const string NotHere = "Footnotes can stand only in articles and pages. Put this into the sentence, or into brackets.";

    private readonly Dictionary<int, int> uses = [];

    /// <summary>Reports footnotes that are unused, defined twice or not allowed here.</summary>
    public void ReportMistakes(MarkdownDocument document)
    {
        var text = reader.Text;
        if (document.GetLinkReferenceDefinitions(false) is not { Count: > 0 } definitions) return;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in definitions.OfType<FootnoteLinkReferenceDefinition>())
        {
            var location = text.At(note.Footnote.LabelSpan.Start - 1, note.Footnote.LabelSpan.Length + 2);
            var mark = $"[{note.Label}]";
            if (!text.IsBody) text.Report(Codes.FootnoteNotHere, location, NotHere);
            else if (!seen.Add(note.Label ?? ""))
                text.Report(Codes.FootnoteTwice, location, $"The footnote '{mark}' is written twice. Give one of them another name.");
            else if (note.Footnote.Order < 0)
                text.Report(Codes.FootnoteUnused, location,
                    $"Nothing in the text refers to the footnote '{mark}', so it is left out. Write {mark} where it belongs.");
        }
    }

    /// <summary>Reads all footnotes; null if none are shown.</summary>
    public Block.Footnotes? Read(FootnoteGroup group)
    {
        if (group.Count == 0 || !reader.Text.IsBody) return null;
        // Footnotes can contain references too, so the references are counted after all footnotes are read.
        var notes = group.OfType<Footnote>().Select(note => (note.Order, Blocks: reader.Blocks(note))).ToList();
        return new([.. notes.Select(note => new Block.Footnotes.Note(note.Order, uses.GetValueOrDefault(note.Order), note.Blocks))]);
    }

    /// <summary>Reads a reference to a footnote. Back links are skipped, because Markdig generates them.</summary>
    public void Read(FootnoteLink link)
    {
        if (!reader.Text.IsBody || reader.InDescription || link.IsBackLink) return;
        var number = link.Footnote.Order;
        uses[number] = uses.GetValueOrDefault(number) + 1;
        reader.Add(new Inline.FootnoteReference(number, uses[number]));
        reader.AfterWord();
    }

    /// <summary>Reads a reference to an undefined footnote as text, and reports it.</summary>
    public void Read(MissingFootnote missing)
    {
        reader.PlainWords(missing.Mark);
        if (!reader.Text.IsBody) reader.Report(Codes.FootnoteNotHere, missing.Span, NotHere);
        else reader.Report(Codes.FootnoteMissing, missing.Span,
            $"There is no footnote '{missing.Mark}'. Write it on a line of its own: {missing.Mark}: the note.");
    }
}
