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
        var forms = new DrawnForms(file, HasOwnTags);
        foreach (var page in Pages.List(file))
        {
            var dict = Pages.Get(file, page);
            var resources = file.DictOf(dict["Resources"]);
            if (edit(new(ContentStream.OfPage(file, dict), resources, MarkedText.Owner(dict)) { Page = dict }) is { } content)
                ContentStream.SetOfPage(file, page, content);
            foreach (var form in forms.Below(resources))
                if (edit(new(Flate.Unpack(form.Data), form.Resources, MarkedText.Owner(form.Data.Dict))) is { } edited)
                    file.Set(form.Reference, Flate.Pack(form.Data.Dict, edited));
        }
    }

    /// <summary>Whether a drawing is a form with tags of its own.</summary>
    public static bool HasOwnTags(PdfFile file, PdfValue? drawing) => file.Find<PdfData>(drawing) is { } data && HasOwnTags(data);

    internal static bool HasOwnTags(PdfData drawing) => drawing.Dict["StructParents"] is not null;
}
