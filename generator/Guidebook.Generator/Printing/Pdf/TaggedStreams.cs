namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The content streams with marked content of their own: those of pages, and of forms that have tags.</summary>
internal static class TaggedStreams
{
    /// <summary>A content stream.</summary>
    /// <param name="Owner">The <c>StructParents</c> key of the page or form.</param>
    internal sealed record Source(byte[] Content, PdfDict Resources, int Owner)
    {
        /// <summary>The page whose content it is; null for a form.</summary>
        public PdfDict? Page { get; init; }
    }

    /// <summary>Replaces each stream by the result of an edit; null leaves it unchanged.</summary>
    public static void Edit(PdfFile file, Func<Source, byte[]?> edit)
    {
        var forms = new HashSet<int>();
        foreach (var page in Pages.List(file))
        {
            var dict = Pages.Get(file, page);
            var resources = file.DictOf(dict["Resources"]);
            if (edit(new(ContentStream.OfPage(file, dict), resources, MarkedText.Owner(dict)) { Page = dict }) is { } content)
                ContentStream.SetOfPage(file, page, content);
            EditForms(file, resources, forms, edit);
        }
    }

    /// <summary>Whether a drawing is a form with tags of its own.</summary>
    public static bool HasOwnTags(PdfFile file, PdfValue? drawing) => file.Find<PdfData>(drawing)?.Dict["StructParents"] is not null;

    private static void EditForms(PdfFile file, PdfDict resources, HashSet<int> seen, Func<Source, byte[]?> edit)
    {
        foreach (var form in file.DictOf(resources["XObject"]).Entries.Values.OfType<PdfReference>())
        {
            if (!HasOwnTags(file, form) || !seen.Add(form.Number)) continue;
            var data = file.Find<PdfData>(form)!;
            var own = data.Dict["Resources"] is { } named ? file.DictOf(named) : resources;
            if (edit(new(Flate.Unpack(data), own, MarkedText.Owner(data.Dict))) is { } content)
                file.Set(form, Flate.Pack(data.Dict, content));
            EditForms(file, own, seen, edit);
        }
    }
}
