using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The structure tree of a PDF: its tags, which classify marked content as headings, paragraphs or links.</summary>
internal static class StructureTree
{
    /// <summary>Removes all tags of the content of a page that is deleted.</summary>
    public static void Forget(PdfFile file, PdfReference page)
    {
        if (file.Catalog["StructTreeRoot"] is not PdfReference reference || file.Find<PdfDict>(reference) is not { } root) return;
        var keys = ParentKeys(file, page);
        var kids = Kids(file, root).Where(kid => !Goes(file, kid, page, depth: 0)).ToImmutableArray();
        root = WithKids(root, kids);
        if (root["ParentTree"] is PdfReference tree) ForgetParents(file, tree, keys);
        file.Set(reference, root);
    }

    /// <summary>Forgets the tags of marked content, given by its owner's <c>StructParents</c> key and its MCID.</summary>
    public static void ForgetMarks(PdfFile file, ImmutableHashSet<(int Owner, int Mark)> marks)
    {
        if (file.Find<PdfDict>(file.Catalog["StructTreeRoot"])?["ParentTree"] is not PdfReference tree) return;
        var owners = marks.Select(mark => mark.Owner).ToHashSet();
        EditParents(file, tree, (owner, parents) => owners.Contains(owner) && file.Find<PdfArray>(parents) is { } tags
            ? new PdfArray([.. tags.Items.Select((tag, mark) => marks.Contains((owner, mark)) ? PdfNull.Value : tag)])
            : parents);
    }

    /// <summary>Renumbers the ids of tags from 1, because browsers continue the numbers of the previously opened page.</summary>
    public static void RenumberIds(PdfFile file)
    {
        var root = file.Find<PdfDict>(file.Catalog["StructTreeRoot"]);
        var ids = NameTree.Entries(file, root?["IDTree"]).Select(entry => entry.Key.Bytes).Distinct().Order(StringComparer.Ordinal).ToList();
        var names = Enumerable.Range(0, ids.Count).ToDictionary(i => ids[i], i => new PdfString(FormattableString.Invariant($"tag{i + 1:D8}")));
        if (names.Count > 0)
            new Rewriting(file, value => value is PdfString id && names.TryGetValue(id.Bytes, out var name) ? name : value).Apply(root!);
    }

    /// <summary>The keys of the page and its annotations in the parent tree, which maps content to tags.</summary>
    private static HashSet<int> ParentKeys(PdfFile file, PdfReference page)
    {
        var dict = Pages.Get(file, page);
        var notes = (file.Find<PdfArray>(dict["Annots"])?.Items ?? []).Select(note => file.Find<PdfDict>(note)?["StructParent"]);
        return [.. notes.Append(dict["StructParents"]).OfType<PdfNumber>().Select(key => key.Whole ?? -1)];
    }

    private static ImmutableArray<PdfValue> Kids(PdfFile file, PdfDict element) => element["K"] switch
    {
        null => [],
        PdfArray array => array.Items,
        PdfReference reference when file.Find<PdfArray>(reference) is { } array => array.Items,
        var only => [only],
    };

    private static PdfDict WithKids(PdfDict element, ImmutableArray<PdfValue> kids) => kids switch
    {
        [] => element.Without("K"),
        [var only] => element.With("K", only),
        _ => element.With("K", new PdfArray(kids)),
    };

    /// <summary>Whether a kid belongs to the page alone; a kid with content on other pages loses only its part on this page.</summary>
    private static bool Goes(PdfFile file, PdfValue kid, PdfReference page, int depth)
    {
        if (depth > TagTree.DeepestTree) throw new PdfFormatException("The PDF's tags are nested too deep.");
        if (file.Find<PdfDict>(kid) is not { } dict) return false;
        var here = page.Equals(dict["Pg"]);
        if (kid is not PdfReference reference || !dict.Names("Type", "StructElem")) return here;
        var kids = Kids(file, dict);
        if (kids.Length == 0) return here;
        var kept = kids.Where(inner => !(here && inner is PdfNumber) && !Goes(file, inner, page, depth + 1)).ToImmutableArray();
        if (kept.Length == 0) return true;
        if (kept.Length < kids.Length || here) file.Set(reference, WithKids(here ? dict.Without("Pg") : dict, kept));
        return false;
    }

    private static void ForgetParents(PdfFile file, PdfReference tree, HashSet<int> keys) =>
        EditParents(file, tree, (key, parent) => keys.Contains(key) ? null : parent);

    /// <summary>Replaces the entries of the parent tree; null removes an entry.</summary>
    private static void EditParents(PdfFile file, PdfReference tree, Func<int, PdfValue, PdfValue?> edit)
    {
        if (file.Find<PdfDict>(tree) is not { } node) return;
        foreach (var kid in (file.Find<PdfArray>(node["Kids"])?.Items ?? []).OfType<PdfReference>()) EditParents(file, kid, edit);
        if (file.Find<PdfArray>(node["Nums"]) is not { } pairs) return;
        var kept = ImmutableArray.CreateBuilder<PdfValue>();
        for (var i = 0; i + 1 < pairs.Items.Length; i += 2)
            if (pairs.Items[i] is PdfNumber { Whole: { } key } && edit(key, pairs.Items[i + 1]) is { } parent)
                kept.AddRange(pairs.Items[i], parent);
        file.Set(tree, node.With("Nums", new PdfArray(kept.ToImmutable())));
    }
}
