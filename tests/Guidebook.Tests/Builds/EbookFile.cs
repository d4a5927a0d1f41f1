using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Guidebook.Tests.Builds;

/// <summary>An e-book as an e-reader opens it.</summary>
internal sealed class EbookFile
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    public EbookFile(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        Names = [.. archive.Entries.Select(entry => entry.FullName)];
        Texts = archive.Entries.Where(entry => entry.FullName.EndsWith("html", StringComparison.Ordinal))
            .ToDictionary(entry => Path.GetFileName(entry.FullName), Load, StringComparer.Ordinal);
        Package = Load(archive.GetEntry("EPUB/package.opf")!);
        CoverImage = ReadCover(archive);
    }

    /// <summary>The files of the archive in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The XHTML files by name.</summary>
    public IReadOnlyDictionary<string, XElement> Texts { get; }

    public XElement Package { get; }

    /// <summary>The picture of the cover; empty for none.</summary>
    public byte[] CoverImage { get; }

    /// <summary>The names of the files in reading order.</summary>
    public ImmutableArray<string> Order
    {
        get
        {
            var names = Package.Descendants(Opf + "item")
                .ToDictionary(item => item.Attribute("id")!.Value, item => Path.GetFileName(item.Attribute("href")!.Value));
            return [.. Package.Descendants(Opf + "itemref").Select(item => names[item.Attribute("idref")!.Value])];
        }
    }

    /// <summary>The values of a property of the metadata.</summary>
    public IEnumerable<string> Meta(string property) =>
        Package.Descendants(Opf + "meta").Where(meta => meta.Attribute("property")?.Value == property).Select(meta => meta.Value);

    /// <summary>The titles and URLs of a list of the navigation.</summary>
    public ImmutableArray<(string Title, string Url)> Navigation(string type) =>
    [
        .. Texts["nav.xhtml"].Descendants(Xhtml + "nav").Where(nav => nav.Attribute(Epub + "type")!.Value == type)
            .Descendants(Xhtml + "a").Select(link => (link.Value, link.Attribute("href")!.Value)),
    ];

    /// <summary>The element that a URL of the navigation leads to.</summary>
    public XElement Find(string url)
    {
        var parts = url.Split('#');
        var text = Texts[parts[0]];
        return parts.Length == 1 ? text : text.Descendants().Single(element => element.Attribute("id")?.Value == parts[1]);
    }

    private byte[] ReadCover(ZipArchive archive)
    {
        var cover = Package.Descendants(Opf + "item").SingleOrDefault(item => item.Attribute("properties")?.Value == "cover-image");
        if (cover is null) return [];
        using var stream = archive.GetEntry($"EPUB/{cover.Attribute("href")!.Value}")!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream).Root!;
    }
}
