using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Completes the tags of lists: an item (<c>LI</c>) has only a label (<c>Lbl</c>) and a body (<c>LBody</c>), which browsers leave out, and
/// a
/// list names its kind of numbers.
/// </summary>
internal static class ListTags
{
    /// <summary>Changes the tags in place.</summary>
    public static void Mend(PdfFile file)
    {
        foreach (var tag in TagTree.Read(file))
            if (tag.Type == "LI") AddBody(file, tag.Reference);
            else if (tag.Type == "L" && !HasNumbering(file, tag.Dict)) AddNumbering(file, tag.Reference);
    }

    /// <summary>Moves each run of tags that are neither label nor body into a body.</summary>
    private static void AddBody(PdfFile file, PdfReference item)
    {
        var dict = file.Find<PdfDict>(item)!;
        var (kids, body) = (ImmutableArray.CreateBuilder<PdfValue>(), new List<PdfReference>());
        foreach (var kid in TagTree.Kids(file, dict))
        {
            if (kid is PdfReference tag && file.Find<PdfDict>(tag) is { } below && below["S"] is PdfName { Value: not ("Lbl" or "LBody") })
                body.Add(tag);
            else
            {
                Close();
                kids.Add(kid);
            }
        }

        Close();
        file.Set(item, dict.With("K", new PdfArray(kids.ToImmutable())));

        void Close()
        {
            if (body.Count > 0) kids.Add(Wrap(file, item, [.. body]));
            body.Clear();
        }
    }

    private static PdfReference Wrap(PdfFile file, PdfReference item, ImmutableArray<PdfReference> tags)
    {
        var body = file.Add(PdfDict.Empty.With("Type", new PdfName("StructElem")).With("S", new PdfName("LBody")).With("P", item)
            .With("K", new PdfArray([.. tags])));
        foreach (var tag in tags) file.Set(tag, file.Find<PdfDict>(tag)!.With("P", body));
        return body;
    }

    private static bool HasNumbering(PdfFile file, PdfDict list) =>
        TagTree.Attributes(file, list).Any(attributes => attributes["ListNumbering"] is not null);

    private static void AddNumbering(PdfFile file, PdfReference list)
    {
        var dict = file.Find<PdfDict>(list)!;
        var none = PdfDict.Empty.With("O", new PdfName("List")).With("ListNumbering", new PdfName("None"));
        file.Set(list, dict.With("A", new PdfArray([.. TagTree.Attributes(file, dict), none])));
    }
}
