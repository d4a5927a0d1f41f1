namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A form with the resources by which its content finds what it names.</summary>
internal sealed record DrawnForm(PdfReference Reference, PdfData Data, PdfDict Resources);

/// <summary>The forms that pages draw, and those that forms draw, however deep: each once.</summary>
/// <param name="isWanted">Whether to find a form; what only other forms draw is not looked for.</param>
internal sealed class DrawnForms(PdfFile file, Func<PdfData, bool> isWanted)
{
    private readonly HashSet<int> seen = [];
    private readonly HashSet<PdfDict> searched = new(ReferenceEqualityComparer.Instance);

    /// <summary>The forms below the resources of a page that no page before it draws.</summary>
    public IEnumerable<DrawnForm> Below(PdfDict resources)
    {
        var waiting = new Queue<PdfDict>([resources]);
        while (waiting.TryDequeue(out var around))
        {
            var drawings = Dict(around["XObject"]);
            if (!searched.Add(drawings)) continue;
            foreach (var reference in drawings.Values.OfType<PdfReference>())
            {
                if (file.Find<PdfData>(reference) is not { } form || !isWanted(form) || !seen.Add(reference.Number)) continue;
                var own = form.Dict["Resources"] is { } named ? Dict(named) : around;
                waiting.Enqueue(own);
                yield return new(reference, form, own);
            }
        }
    }

    private PdfDict Dict(PdfValue? value) => file.Find<PdfDict>(value) ?? PdfDict.Empty;
}
