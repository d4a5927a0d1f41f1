using System.Text;
using Guidebook.Generator.Hashing;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Lets pages that draw the same picture or form draw one object: whether a browser writes it once depends on how the pages came to it.
/// </summary>
internal static class SharedStreams
{
    private const int MostRounds = 64;

    /// <summary>Changes a file in place.</summary>
    /// <exception cref="PdfFormatException">Forms are nested too deep.</exception>
    public static void Merge(PdfFile file)
    {
        // Forms that draw the same forms are the same only when these are one.
        for (var round = 0; MergeOnce(file); round++)
            if (round == MostRounds) throw new PdfFormatException("The PDF's forms are nested too deep.");
    }

    /// <summary>The same for streams with the same bytes and dictionaries.</summary>
    public static string KeyOf(PdfData data) =>
        ContentHash.Create([.. Encoding.Latin1.GetBytes(PdfSyntax.Format(data.Dict.Without("Length"))), (byte)'\n', .. data.Bytes.Span]);

    private static bool MergeOnce(PdfFile file)
    {
        var (first, same) = (new Dictionary<string, PdfReference>(StringComparer.Ordinal), new Dictionary<int, PdfReference>());
        var forms = new DrawnForms(file, data => data.Dict.Names("Subtype", "Form"));
        var holders = new List<(PdfReference Holder, PdfDict Resources)>();
        foreach (var page in Pages.List(file))
        {
            var resources = file.DictOf(Pages.Get(file, page)["Resources"]);
            holders.Add((page, resources));
            var own = forms.Below(resources).Where(form => form.Data.Dict["Resources"] is not null);
            holders.AddRange(own.Select(form => (form.Reference, form.Resources)));
        }

        var drawn = holders.SelectMany(holder => file.DictOf(holder.Resources["XObject"]).Values);
        foreach (var drawing in drawn.OfType<PdfReference>())
            if (file.Find<PdfData>(drawing) is { } data && !same.ContainsKey(drawing.Number))
            {
                var key = KeyOf(data);
                if (!first.TryAdd(key, drawing) && first[key] != drawing) same[drawing.Number] = first[key];
            }

        if (same.Count == 0) return false;
        foreach (var (holder, resources) in holders)
        {
            var (drawings, named) = (file.DictOf(resources["XObject"]), file.DictOf(resources["XObject"]));
            foreach (var (name, drawing) in drawings.Entries)
                if (drawing is PdfReference { Number: var number } && same.TryGetValue(number, out var one)) named = named.With(name, one);
            if (ReferenceEquals(named, drawings)) continue;
            var merged = resources.With("XObject", named);
            file.Set(holder, file.Find<PdfValue>(holder) switch
            {
                PdfData form => form with { Dict = form.Dict.With("Resources", merged) },
                var page => ((PdfDict)page!).With("Resources", merged),
            });
        }

        return true;
    }
}
