using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>What one sees on a page as a short hash, to compare pages of two builds.</summary>
/// <remarks>
/// It holds for what is painted, with which fonts, pictures and forms. It does not depend on the numbers of objects, on tags and
/// links, or on which letters of a font the rest of the document uses.
/// </remarks>
public static class PageHash
{
    private const int Length = 16;

    /// <summary>The hash of a page: sixteen hexadecimal digits.</summary>
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
        var (box, resources) = (PageBox.Find(file, page), file.Find<PdfDict>(page["Resources"]) ?? PdfDict.Empty);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.Latin1.GetBytes(PdfSyntax.Format(PdfArray.OfNumbers(box.Left, box.Bottom, box.Right, box.Top, box.Turns))));
        hash.AppendData(painting.Describe(Flate.Unpack(PageContent.Read(file, page)), resources));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
