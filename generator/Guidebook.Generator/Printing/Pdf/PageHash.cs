using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A short hash of a page's appearance, for comparing the pages of two builds.</summary>
/// <remarks>
/// The hash covers the painted content with its fonts, images and forms. It does not depend on object numbers, tags, links or the
/// subsets of the embedded fonts.
/// </remarks>
public static class PageHash
{
    private const int Length = 16;

    /// <summary>The hash of a page: 16 hexadecimal digits.</summary>
    public static string Compute(PdfFile file, PdfReference page) => Compute(file, page, new(file));

    /// <summary>The hash of every page, in reading order.</summary>
    public static ImmutableArray<string> All(PdfFile file)
    {
        var painting = new Painting(file);
        return [.. Pages.List(file).Select(page => Compute(file, page, painting))];
    }

    private static string Compute(PdfFile file, PdfReference reference, Painting painting)
    {
        var page = Pages.Whole(file, reference);
        var (box, resources) = (PageBox.Find(file, page), file.DictOf(page["Resources"]));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(
            Encoding.Latin1.GetBytes(PdfSyntax.Format(PdfArray.OfNumbers(box.Left, box.Bottom, box.Right, box.Top, box.Turns))));
        hash.AppendData(painting.Describe(Flate.Unpack(PageContent.Read(file, page)), resources));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
