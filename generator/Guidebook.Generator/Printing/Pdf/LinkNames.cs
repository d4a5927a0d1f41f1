using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Gives each link its name: its text with commas (of its language) between the texts of different boxes, or the description of its image.
/// </summary>
/// <param name="boxEnds">The tags with the last text of a box.</param>
internal sealed class LinkNames(PdfFile file, MarkedText texts, IReadOnlySet<PdfReference> boxEnds)
{
    private const int LongestName = 200;

    /// <summary>The comma of the document's language.</summary>
    private readonly string separator =
        LanguageTag.TryParse(PdfText.Decode(file.Find<PdfString>(file.Catalog["Lang"]) ?? new("")), out var tag)
            ? LanguageTable.Find(tag.ToString()!).ListSeparator : ", ";

    /// <summary>Sets the description of the link's annotations, and the text of a link of several boxes.</summary>
    public void Write(Tag tag)
    {
        var (name, plain) = (Name(tag), OneLine(texts.Find(tag.Dict)));
        if (name.Length == 0)
            name = TagTree.Kids(file, tag.Dict).Select(kid => Tags.Alternative(file, kid)).FirstOrDefault(alt => alt.Length > 0) ?? "";
        if (name.Length == 0) return;
        if (plain.Length > 0 && name != plain) file.Set(tag.Reference, tag.Dict.With("ActualText", PdfText.Encode(name)));
        name = Clipping.Clip(name, LongestName);
        foreach (var note in TagTree.Notes(file, tag.Dict))
            if (file.Find<PdfDict>(note) is { } dict && dict["Contents"] is null) file.Set(note, dict.With("Contents", PdfText.Encode(name)));
    }

    private string Name(Tag tag)
    {
        var name = new StringBuilder();
        Append(name, tag.Reference, depth: 0);
        return OneLine(name.ToString()).TrimEnd(',', '،', '、', '፣', ' ');
    }

    private void Append(StringBuilder name, PdfReference tag, int depth)
    {
        if (depth > TagTree.DeepestTree || file.Find<PdfDict>(tag) is not { } dict) return;
        var tags = TagTree.Kids(file, dict).OfType<PdfReference>().ToImmutableArray();
        if (tags.IsEmpty) name.Append(texts.FindWhole(dict));
        foreach (var kid in tags) Append(name, kid, depth + 1);
        if (!boxEnds.Contains(tag)) return;
        while (name is [.., ' ' or '\u00A0']) name.Length--;
        if (name.Length > 0) name.Append(char.IsPunctuation(name[^1]) ? " " : separator);
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
