using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A tag (structure element) of a PDF: a heading, a paragraph or a link, with its content.</summary>
/// <param name="Type">The standard type; custom types are mapped by the file's role map.</param>
/// <param name="Page">The page of the tag, or of its first descendant with a page.</param>
internal sealed record Tag(PdfReference Reference, PdfDict Dict, string Type, PdfReference? Page);

/// <summary>The tags of a PDF in reading order.</summary>
internal static class TagTree
{
    internal const int DeepestTree = 400;

    /// <summary>All tags in document order, parents before children.</summary>
    public static ImmutableArray<Tag> Read(PdfFile file)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        var root = file.DictOf(file.Catalog["StructTreeRoot"]);
        var roles = file.DictOf(root["RoleMap"]);
        Collect(new(file, roles, tags, []), root, depth: 0);
        return tags.ToImmutable();
    }

    /// <summary>The kids of a tag: tags, MCIDs, references to marked content and to annotations.</summary>
    public static ImmutableArray<PdfValue> Kids(PdfFile file, PdfDict tag) => file.Find<PdfValue>(tag["K"]) switch
    {
        null => [],
        PdfArray array => array.Items,
        _ => [tag["K"]!],
    };

    /// <summary>The tags below a tag, parents before children.</summary>
    public static IEnumerable<(PdfReference Reference, PdfDict Dict)> Below(PdfFile file, PdfReference tag, int depth = 0)
    {
        if (depth > DeepestTree) throw new PdfFormatException("The PDF's tags are nested too deep.");
        foreach (var kid in Kids(file, file.DictOf(tag)).OfType<PdfReference>())
        {
            if (file.Find<PdfDict>(kid) is not { } dict || dict["S"] is not PdfName) continue;
            yield return (kid, dict);
            foreach (var below in Below(file, kid, depth + 1)) yield return below;
        }
    }

    /// <summary>An attribute of a tag; null for none.</summary>
    public static PdfValue? Attribute(PdfFile file, PdfDict tag, string name) =>
        Attributes(file, tag).Select(attributes => attributes[name]).FirstOrDefault(value => value is not null);

    /// <summary>The attributes of a tag, a dictionary for each owner.</summary>
    public static IEnumerable<PdfDict> Attributes(PdfFile file, PdfDict tag) => file.Find<PdfValue>(tag["A"]) switch
    {
        null => [],
        PdfArray many => many.Items.Select(file.Find<PdfDict>).OfType<PdfDict>(),
        var one => new[] { one as PdfDict }.OfType<PdfDict>(),
    };

    /// <summary>
    /// The marked content that a kid of a tag is, by its owner's <c>StructParents</c> key and its MCID; null for any other kid.
    /// </summary>
    public static (int Owner, int Mark)? MarkOf(PdfFile file, PdfDict tag, PdfValue kid)
    {
        var dict = file.Find<PdfDict>(kid);
        if ((kid as PdfNumber ?? dict?["MCID"] as PdfNumber)?.Whole is not { } mark) return null;
        var owner = file.Find<PdfData>(dict?["Stm"])?.Dict ?? file.Find<PdfDict>(dict?["Pg"] ?? tag["Pg"]);
        return (MarkedText.Owner(owner ?? PdfDict.Empty), mark);
    }

    /// <summary>The annotations (links and fields) that are direct kids of a tag.</summary>
    public static IEnumerable<PdfReference> Notes(PdfFile file, PdfDict tag) =>
        Kids(file, tag).Select(kid => file.Find<PdfDict>(kid)).Where(kid => kid?.Names("Type", "OBJR") == true).Select(kid => kid!["Obj"])
        .OfType<PdfReference>();

    /// <summary>The position of each annotation in reading order, by its object number.</summary>
    public static ImmutableDictionary<int, int> OrderOfNotes(PdfFile file)
    {
        var order = ImmutableDictionary.CreateBuilder<int, int>();
        foreach (var tag in Read(file))
            foreach (var note in Notes(file, tag.Dict)) order.TryAdd(note.Number, order.Count);
        return order.ToImmutable();
    }

    private sealed record Walk(PdfFile File, PdfDict Roles, ImmutableArray<Tag>.Builder Tags, HashSet<int> Seen);

    /// <summary>Collects the tags below a parent; returns the page of the first tag that has one.</summary>
    private static PdfReference? Collect(Walk walk, PdfDict parent, int depth)
    {
        if (depth > DeepestTree) throw new PdfFormatException("The PDF's tags are nested too deep.");
        PdfReference? first = null;
        foreach (var value in Kids(walk.File, parent))
        {
            if (value is not PdfReference kid || walk.File.Find<PdfDict>(kid) is not { } dict || dict["S"] is not PdfName type
                || !walk.Seen.Add(kid.Number)) continue;
            var at = walk.Tags.Count;
            walk.Tags.Add(null!); // Its page can be that of a tag below.
            var below = Collect(walk, dict, depth + 1);
            var page = dict["Pg"] as PdfReference ?? PageOfNote(walk.File, dict) ?? below;
            walk.Tags[at] = new(kid, dict, Translate(walk.Roles, type.Value), page);
            first ??= page;
        }

        return first;
    }

    private static PdfReference? PageOfNote(PdfFile file, PdfDict tag)
    {
        foreach (var kid in Kids(file, tag))
            if (file.Find<PdfDict>(kid)?["Pg"] is PdfReference page) return page;
        return null;
    }

    private static string Translate(PdfDict roles, string type) => roles[type] is PdfName known ? known.Value : type;
}
