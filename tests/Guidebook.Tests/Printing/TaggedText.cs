using System.Text;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>The text of a PDF as a screen reader reads it: by its tags.</summary>
internal static class TaggedText
{
    /// <summary>The text of all tags that have no others below them, in reading order.</summary>
    public static string Read(PdfFile file)
    {
        var (texts, read) = (MarkedText.Read(file), new StringBuilder());
        foreach (var tag in TagTree.Read(file))
            if (TagTree.Kids(file, tag.Dict).Any(kid => TagTree.MarkOf(file, tag.Dict, kid) is not null))
                read.Append(texts.FindWhole(tag.Dict));
        return read.ToString();
    }
}
