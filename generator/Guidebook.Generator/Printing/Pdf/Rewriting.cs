namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Replaces single values in all objects below a value, visiting each object once.</summary>
internal sealed class Rewriting(PdfFile file, Func<PdfValue, PdfValue> change)
{
    private readonly HashSet<int> seen = [];
    private readonly Queue<PdfReference> waiting = new();

    /// <summary>Rewrites all objects that a value refers to, transitively.</summary>
    public void Apply(PdfValue start)
    {
        Rewrite(start);
        while (waiting.TryDequeue(out var reference))
            if (file.Find<PdfValue>(reference) is { } value) file.Set(reference, Rewrite(value));
    }

    private PdfValue Rewrite(PdfValue value)
    {
        switch (value)
        {
            case PdfReference reference:
                if (seen.Add(reference.Number)) waiting.Enqueue(reference);
                return reference;
            case PdfArray array: return new PdfArray([.. array.Items.Select(Rewrite)]);
            case PdfDict dict: return dict.Select(Rewrite);
            case PdfData data: return data with { Dict = data.Dict.Select(Rewrite) };
            default: return change(value);
        }
    }
}
