using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Adds the blanks between words that browsers do not paint at the ends of lines; without them a screen reader joins the last word of a
/// line
/// and the first of the next (ISO 32000-1, 14.8.2.5).
/// </summary>
internal sealed class LineEnds(PdfFile file, MarkedText texts)
{
    private static readonly char[] Hyphens = ['-', '\u2010'];
    private readonly List<RunEnd> blanks = [];
    private readonly HashSet<(int Owner, int Mark)> missing = [];

    /// <summary>Compares the painted text of a tag with its words, and notes each blank that is not painted.</summary>
    /// <param name="endsWithBlank">Whether a blank must separate the text from the next.</param>
    public void Compare(IEnumerable<(int Owner, int Mark)> marks, string words, bool endsWithBlank)
    {
        var runs = marks.SelectMany(mark => texts.Runs(mark.Owner, mark.Mark)).ToImmutableArray();
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters.Plain).ToImmutableArray();
        var (whole, at, gaps) = (string.Concat(parts), 0, new HashSet<int>());
        foreach (var part in parts) gaps.Add(at += part.Length);
        at = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (Match(whole.AsSpan(at), Letters.Plain(runs[i].Text)) is not { } length) return;
            at += length;
            var isLast = i == runs.Length - 1;
            if ((isLast ? endsWithBlank : gaps.Contains(at)) && runs[i].Text is not [.., ' ' or '\u00A0']
                && (isLast || runs[i + 1].Text is not [' ', ..]))
                blanks.Add(runs[i].End);
        }
    }

    /// <summary>
    /// Writes the noted blanks into the content and the texts; returns the marks with blanks that no font of their page has.
    /// </summary>
    public ImmutableHashSet<(int Owner, int Mark)> Write()
    {
        if (blanks.Count == 0) return [];
        var byOwner = blanks.ToLookup(end => end.Owner);
        TaggedStreams.Edit(file, source => Edit(source, byOwner[source.Owner].DistinctBy(end => end.At).OrderBy(end => end.At)));
        return [.. missing];
    }

    /// <summary>The number of letters that a painted run shares with the words; a hyphen at its end can be the browser's.</summary>
    private static int? Match(ReadOnlySpan<char> words, string run) => words.StartsWith(run, StringComparison.Ordinal) ? run.Length
        : run.Length > 0 && Hyphens.Contains(run[^1]) && words.StartsWith(run.AsSpan(0, run.Length - 1), StringComparison.Ordinal)
        ? run.Length - 1
        : null;

    private byte[]? Edit(TaggedStreams.Source source, IEnumerable<RunEnd> ends)
    {
        var edits = new ContentEdits(source.Content);
        foreach (var end in ends)
        {
            var isHere = source.Content.AsSpan(Math.Min(end.At, source.Content.Length)).StartsWith("ET"u8);
            if (!isHere || Blank(source.Resources, end.Font) is not { } blank)
            {
                missing.Add((end.Owner, end.Mark));
                continue;
            }

            edits.Insert(end.At, blank);
            texts.AddBlank(end);
        }

        return edits.Any ? edits.Finish() : null;
    }

    /// <summary>The operations that show a blank, in the current font if it has one, else in another of the page.</summary>
    private string? Blank(PdfDict resources, ContentOperation? current)
    {
        if (current is not { Operands: [PdfName { Value: var name }, PdfNumber size] }) return null;
        if (texts.Font(resources, name)?.Blank is { } own) return $"{own} Tj\n";
        var others = file.DictOf(resources["Font"]).Keys;
        var other = others.FirstOrDefault(font => texts.Font(resources, font)?.Blank is not null);
        return other is null ? null
            : $"{Font(other, size)}{texts.Font(resources, other)!.Blank} Tj\n{Font(name, size)}";
    }

    private static string Font(string name, PdfNumber size) => $"{PdfSyntax.Format(new PdfName(name))} {size.Text} Tf\n";
}
