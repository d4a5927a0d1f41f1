using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>Walks over all dictionaries that a file's trailer reaches, each object once.</summary>
internal sealed class Reachable(PdfFile file)
{
    private readonly HashSet<int> seen = [];

    /// <summary>The dictionaries, those of streams included.</summary>
    public IEnumerable<PdfDict> All()
    {
        var waiting = new Stack<PdfValue>([file.Trailer]);
        while (waiting.TryPop(out var value))
        {
            if (value is PdfReference reference)
            {
                if (seen.Add(reference.Number) && file.Find<PdfValue>(reference) is { } found) waiting.Push(found);
                continue;
            }

            if (value is PdfArray array)
                foreach (var item in array.Items) waiting.Push(item);
            if ((value as PdfDict ?? (value as PdfData)?.Dict) is not { } dict) continue;
            yield return dict;
            foreach (var entry in dict.Values) waiting.Push(entry);
        }
    }
}
