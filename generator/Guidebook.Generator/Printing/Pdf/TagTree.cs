using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A tag of a PDF: a heading, a paragraph, a link, with what it tags.</summary>
/// <param name="Type">Its kind as all readers know it: where the file translates a kind of its own, the translation.</param>
/// <param name="Page">The page that it, or the first tag in it that names one, is on.</param>
internal sealed record Tag(PdfReference Reference, PdfDict Dict, string Type, PdfReference? Page);

/// <summary>The tags of a PDF in reading order.</summary>
internal static class TagTree
{
    private const int DeepestTree = 400;

    /// <summary>All tags, each before those in it.</summary>
    public static ImmutableArray<Tag> Read(PdfFile file)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        var root = file.Find<PdfDict>(file.Catalog["StructTreeRoot"]) ?? PdfDict.Empty;
        var roles = file.Find<PdfDict>(root["RoleMap"]) ?? PdfDict.Empty;
        Collect(new(file, roles, tags, []), root, depth: 0);
        return tags.ToImmutable();
    }

    /// <summary>What stands in a tag: further tags, numbers of marks, references to marks and to notes.</summary>
    public static ImmutableArray<PdfValue> Kids(PdfFile file, PdfDict tag) => file.Find<PdfValue>(tag["K"]) switch
    {
        null => [],
        PdfArray array => array.Items,
        _ => [tag["K"]!],
    };

    /// <summary>The links and fields that stand in a tag itself.</summary>
    public static IEnumerable<PdfReference> Notes(PdfFile file, PdfDict tag) =>
        Kids(file, tag).Select(kid => file.Find<PdfDict>(kid)).Where(kid => kid?.Names("Type", "OBJR") == true).Select(kid => kid!["Obj"]).OfType<PdfReference>();

    /// <summary>The place in reading order of each link and field, by the number of its object.</summary>
    public static ImmutableDictionary<int, int> OrderOfNotes(PdfFile file)
    {
        var order = ImmutableDictionary.CreateBuilder<int, int>();
        foreach (var tag in Read(file))
            foreach (var note in Notes(file, tag.Dict)) order.TryAdd(note.Number, order.Count);
        return order.ToImmutable();
    }

    private sealed record Walk(PdfFile File, PdfDict Roles, ImmutableArray<Tag>.Builder Tags, HashSet<int> Seen);

    /// <summary>The page of the first tag that names one.</summary>
    private static PdfReference? Collect(Walk walk, PdfDict parent, int depth)
    {
        if (depth > DeepestTree) throw new PdfFormatException("The PDF's tags are nested too deep.");
        PdfReference? first = null;
        foreach (var kid in Kids(walk.File, parent).OfType<PdfReference>())
        {
            if (walk.File.Find<PdfDict>(kid) is not { } dict || dict["S"] is not PdfName type || !walk.Seen.Add(kid.Number)) continue;
            var at = walk.Tags.Count;
            walk.Tags.Add(new(kid, dict, Translate(walk.Roles, type.Value), null));
            var below = Collect(walk, dict, depth + 1);
            var page = dict["Pg"] as PdfReference ?? PageOfNote(walk.File, dict) ?? below;
            walk.Tags[at] = walk.Tags[at] with { Page = page };
            first ??= page;
        }

        return first;
    }

    private static PdfReference? PageOfNote(PdfFile file, PdfDict tag) =>
        Kids(file, tag).Select(kid => file.Find<PdfDict>(kid)?["Pg"]).OfType<PdfReference>().FirstOrDefault();

    private static string Translate(PdfDict roles, string type) => roles[type] is PdfName known ? known.Value : type;
}
