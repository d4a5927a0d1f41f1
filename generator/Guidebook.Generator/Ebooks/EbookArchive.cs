using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Guidebook.Generator.Editions.Ebook;

namespace Guidebook.Generator.Ebooks;

/// <summary>Packs the files of an e-book (EPUB 3.3, OCF): the same files give the same bytes.</summary>
internal static class EbookArchive
{
    private const string Folder = "EPUB/";
    private const string Package = Folder + "package.opf";

    // The earliest date that the format has.
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The URL of a section's file from the package.</summary>
    public static string FileOf(string section) => Texts + EbookPlaces.FileOf(section);

    /// <summary>The folder of all XHTML files, from the package.</summary>
    public const string Texts = "text/";

    /// <summary>The bytes of the archive.</summary>
    public static byte[] Write(EbookContents contents, EbookFacts facts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression); // First and as it is, by which programs know the format.
            Add(archive, "META-INF/container.xml", EbookXml.Write(Container()));
            Add(archive, Package, EbookXml.Write(EbookPackage.Create(contents, facts)));
            Add(archive, $"{Folder}{Texts}{EbookNavigation.File}", EbookXml.Write(EbookNavigation.Create(contents, facts)));
            foreach (var chapter in contents.Chapters) Add(archive, Folder + FileOf(chapter.Section.Id), chapter.Bytes);
            if (contents.Cover is { } cover)
                Add(archive, Folder + cover.Path, cover.Bytes.Span, CompressionLevel.NoCompression); // PNG is small.
            foreach (var file in contents.Files) Add(archive, Folder + file.Path, file.Bytes.Span);
        }

        return bytes.ToArray();
    }

    private static void Add(
        ZipArchive archive, string path, ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        var entry = archive.CreateEntry(path, level);
        entry.LastWriteTime = Undated;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static XDocument Container()
    {
        XNamespace names = "urn:oasis:names:tc:opendocument:xmlns:container";
        return new(new XElement(names + "container", new XAttribute("version", "1.0"),
            new XElement(names + "rootfiles",
                new XElement(names + "rootfile",
                    new XAttribute("full-path", Package), new XAttribute("media-type", "application/oebps-package+xml")))));
    }
}
