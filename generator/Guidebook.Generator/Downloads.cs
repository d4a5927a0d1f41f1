using System.Buffers.Binary;
using System.Collections.Immutable;
using Guidebook.Generator.Ebooks;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.Printing;
using Guidebook.Model;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator;

/// <summary>Converts printed files to downloads on the website.</summary>
public static class Downloads
{
    /// <summary>Creates a download for each file in the same order, then one for each missing file, and one for the e-book.</summary>
    /// <param name="ebook">The e-book; null if none was made.</param>
    public static ImmutableArray<Download> Create(Printout printed, BoundEbook? ebook) =>
        [.. printed.Files.Select(Create), .. printed.Missing.Select(Create), .. ebook is null ? [] : new[] { Create(ebook) }];

    private static Download Create(BoundEbook ebook) => new()
    {
        Name = ebook.Name,
        Path = ebook.Path,
        Stem = Path.ChangeExtension(ebook.Path.Value, null),
        Edition = EditionName.Ebook,
        Bytes = ebook.Bytes.Length,
    };

    private static Download Create(MissingFile file) => new()
    {
        Name = file.Document.Name,
        Path = file.Order.Path,
        Stem = StemOf(file.Order, file.Paper),
        Edition = file.Order.Edition,
        Paper = file.Paper,
        Way = file.Order.Way,
        Missing = file.Reason,
    };

    private static Download Create(PrintedFile file) => new()
    {
        Name = file.Document.Name,
        Path = file.Order.Path,
        Stem = StemOf(file.Order, file.Paper),
        Edition = file.Order.Edition,
        Paper = file.Paper,
        Way = file.Order.Way,
        Pages = file.Pages,
        Sheets = file.Sheets ?? 0,
        Signatures = file.Signatures,
        NotesPages = file.NotesPages,
        Press = file.Press,
        IsCover = file.IsCover,
        Cover = file.Press is null || file.IsCover ? null : FileNames.CoverOf(file.Order.Path),
        Bytes = file.Pdf.Length,
        Pictures = [.. file.Pictures.Select(Create)],
    };

    private static string StemOf(PrintOrder order, Paper? paper) =>
        Papers.Stem(order.Path, paper, order.Way);

    /// <summary>Reads the size of a PNG from its header.</summary>
    private static DownloadPicture Create(PrintedPicture picture) =>
        new(picture.Path, BinaryPrimitives.ReadInt32BigEndian(picture.Png.Span[16..]),
            BinaryPrimitives.ReadInt32BigEndian(picture.Png.Span[20..]));
}
