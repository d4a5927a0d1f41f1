using System.Collections.Immutable;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Writes the words of the print HTML as <c>ActualText</c> where the PDF's own text reads differently: browsers paint right-to-left text
/// from left to right, and the letter tables of many fonts have gaps.
/// </summary>
internal sealed class TagWords(PdfFile file, MarkedText texts)
{
    private const char BoxEnd = '\u2029';
    private readonly Dictionary<(int Owner, int Mark), string> repaired = [];

    private static readonly ImmutableHashSet<string> Inline =
        ["Span", "NonStruct", "Link", "Em", "Strong", "Sub", "Code", "Quote", "Reference", "BibEntry", "Annot"];

    /// <summary>The tags with the last text of a box of the page.</summary>
    public HashSet<PdfReference> BoxEnds { get; } = [];

    /// <summary>
    /// Changes tags, the marked content of text with gaps, and the ends of lines; returns the text of the changed content.
    /// </summary>
    /// <param name="words">The texts of the HTML, in document order; the last of a box ends with U+2029.</param>
    public MarkedText Write(ImmutableArray<string> words)
    {
        var tags = TagTree.Read(file).Where(IsText).ToImmutableArray();
        ImmutableArray<string> shown = [.. tags.Select(tag => texts.Find(tag.Dict))];
        var found = TextAlignment.Align(shown, words);
        for (var i = 0; i < tags.Length; i++)
            if (found[i] is { } index && (Bidi.HasRightToLeft(words[index]) || Letters.Plain(shown[i]) != Letters.Plain(words[index])))
                Write(tags[i], shown[i], OneLine(words[index]));
        foreach (var tag in TagTree.Read(file).Where(tag => tag.Type == "Lbl")) TurnLabel(tag);
        WriteEnds(tags, found, words);
        if (repaired.Count == 0) return texts;
        TaggedStreams.Edit(file, Repair);
        return MarkedText.Read(file);
    }

    /// <summary>Writes the blanks at the ends of lines, or the words of a tag where no font has one.</summary>
    private void WriteEnds(ImmutableArray<Tag> tags, int?[] found, ImmutableArray<string> words)
    {
        var (ends, blanks) = (new LineEnds(file, texts), new bool[tags.Length]);
        for (var i = 0; i < tags.Length; i++)
        {
            if (found[i] is not { } index) continue;
            if (words[index] is [.., BoxEnd]) BoxEnds.Add(tags[i].Reference);
            var next = i + 1 < tags.Length && found[i + 1] is { } after ? words[after] : "";
            var isApart = words[index] is [.., var last] && char.IsWhiteSpace(last) || next is [var first, ..] && char.IsWhiteSpace(first);
            var isInLine = i + 1 < tags.Length && BlockOf(tags[i]) is { } block && block.Equals(BlockOf(tags[i + 1]));
            var isShown = i + 1 < tags.Length && texts.FindWhole(tags[i + 1].Dict) is [' ', ..];
            blanks[i] = isApart && isInLine && !isShown;
            ends.Compare(MarksOf(tags[i]), words[index], blanks[i]);
        }

        var missing = ends.Write();
        for (var i = 0; i < tags.Length; i++)
            if (found[i] is { } index && MarksOf(tags[i]).Any(missing.Contains))
                WriteWhere(tags[i].Reference, OneLine(words[index]).TrimEnd() + (blanks[i] ? " " : ""));
    }

    private IEnumerable<(int Owner, int Mark)> MarksOf(Tag tag) =>
        TagTree.Kids(file, tag.Dict).Select(kid => MarkOf(tag, kid)).OfType<(int, int)>();

    /// <summary>The nearest tag above that is no part of a line.</summary>
    private PdfValue? BlockOf(Tag tag)
    {
        var parent = tag.Dict["P"];
        for (var steps = 0; steps < TagTree.DeepestTree && file.Find<PdfDict>(parent) is { } dict; parent = dict["P"], steps++)
            if (dict["S"] is not PdfName { Value: var type } || !Inline.Contains(type)) return parent;
        return parent;
    }

    /// <summary>Whether the tag is a text of the HTML: markers of lists are the browser's.</summary>
    private bool IsText(Tag tag) => tag.Type != "Lbl" && TagTree.Kids(file, tag.Dict) is { IsEmpty: false } kids
        && kids.All(kid => MarkOf(tag, kid) is not null);

    private (int Owner, int Mark)? MarkOf(Tag tag, PdfValue kid) => TagTree.MarkOf(file, tag.Dict, kid);

    private void Write(Tag tag, string shown, string words)
    {
        file.Set(tag.Reference, tag.Dict.With("ActualText", PdfText.Encode(words)));
        if (!shown.Contains(Letters.Unknown, StringComparison.Ordinal)) return;
        var left = words;
        foreach (var kid in TagTree.Kids(file, tag.Dict))
        {
            if (MarkOf(tag, kid) is { } mark) repaired[mark] = left;
            left = "";
        }
    }

    /// <summary>Writes the words of a tag that does not say its words yet.</summary>
    private void WriteWhere(PdfReference tag, string words)
    {
        if (file.DictOf(tag) is var dict && dict["ActualText"] is null) file.Set(tag, dict.With("ActualText", PdfText.Encode(words)));
    }

    /// <summary>
    /// Gives the number of a list item in a right-to-left text the order in which it is read: browsers paint <c>1.</c> there as <c>.1</c>.
    /// </summary>
    private void TurnLabel(Tag tag)
    {
        var shown = texts.Find(tag.Dict);
        var point = shown.TakeWhile(letter => letter is '.' or ')' or '،' or ':').Count();
        if (point == 0 || point == shown.Length || !char.IsLetterOrDigit(shown[^1])) return;
        var words = shown[point..].TrimStart() + shown[..point];
        file.Set(tag.Reference, tag.Dict.With("ActualText", PdfText.Encode(words)));
        foreach (var kid in TagTree.Kids(file, tag.Dict))
        {
            if (MarkOf(tag, kid) is not { } mark) continue;
            repaired[mark] = words;
            words = "";
        }
    }

    /// <summary>Adds the words to the marked content itself, for programs that read no tags, when they copy or search.</summary>
    private byte[]? Repair(TaggedStreams.Source source)
    {
        var edits = new ContentEdits(source.Content);
        foreach (var operation in ContentStream.Read(source.Content))
            if (texts.MarkOf(operation, source.Resources) is { } mark && repaired.TryGetValue((source.Owner, mark), out var words))
                edits.Replace(operation, FormattableString.Invariant($"/Span <</MCID {mark} /ActualText {PdfSyntax.Format(PdfText.Encode(words))}>> BDC"));
        return edits.Any ? edits.Finish() : null;
    }

    /// <summary>The words with single blanks between them, as browsers show them, and without soft hyphens.</summary>
    private static string OneLine(string words)
    {
        var line = new StringBuilder();
        foreach (var letter in words.Where(letter => letter is not ('\u00AD' or BoxEnd)))
            if (letter is not (' ' or '\n' or '\t' or '\r' or '\f')) line.Append(letter);
            else if (line is not [.., ' ']) line.Append(' ');
        return line.ToString();
    }
}
