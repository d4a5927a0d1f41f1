using Guidebook.Generator.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Footnotes;

/// <summary>Reads footnotes, and numbers their marks as they come. Only the text of an article or page has them, so that each number stands once on a page.</summary>
internal sealed class FootnoteReader(SyntaxReader reader)
{
    private const string NotHere = "Footnotes can stand only in articles and pages. Put this into the sentence, or into brackets.";

    private readonly Dictionary<int, int> uses = [];

    /// <summary>Reports notes that no mark names, that are written twice, or that stand where they cannot.</summary>
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

    /// <summary>Reads all notes; null where there are none to show.</summary>
    public Block.Footnotes? Read(FootnoteGroup group)
    {
        if (group.Count == 0 || !reader.Text.IsBody) return null;
        // A note can hold marks as well: they are counted when all notes are read.
        var notes = group.OfType<Footnote>().Select(note => (note.Order, Blocks: reader.Blocks(note))).ToList();
        return new([.. notes.Select(note => new Block.Footnotes.Note(note.Order, uses.GetValueOrDefault(note.Order), note.Blocks))]);
    }

    /// <summary>Reads the mark of a note. The way back from a note to its marks is no text of the author.</summary>
    public void Read(FootnoteLink link)
    {
        if (!reader.Text.IsBody || reader.InDescription || link.IsBackLink) return;
        var number = link.Footnote.Order;
        uses[number] = uses.GetValueOrDefault(number) + 1;
        reader.Add(new Inline.FootnoteReference(number, uses[number]));
        reader.AfterWord();
    }

    /// <summary>Reads a mark without a note as it stands, and reports it.</summary>
    public void Read(MissingFootnote missing)
    {
        reader.PlainWords(missing.Mark);
        if (!reader.Text.IsBody) reader.Report(Codes.FootnoteNotHere, missing.Span, NotHere);
        else reader.Report(Codes.FootnoteMissing, missing.Span,
            $"There is no footnote '{missing.Mark}'. Write it on a line of its own: {missing.Mark}: the note.");
    }
}
