using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Checks a file against the rules of PDF/X-1a:2003 (ISO 15930-4) for files of one black ink; each rule that it breaks is a diagnostic.
/// Stricter than the standard where our files need no exception: no annotations at all, no color besides gray, boxes from 0 0.
/// </summary>
internal static class PressCheck
{
    private static readonly ImmutableArray<Func<PdfFile, IEnumerable<string>>> Parts =
        [PressDocumentRules.Find, PressPageRules.Find, PressObjectRules.Find, PressColorRules.Find];

    /// <summary>Checks a written file; returns true if it breaks no rule.</summary>
    public static bool Check(ReadOnlyMemory<byte> pdf, string name, DiagnosticBag diagnostics)
    {
        var file = PdfFile.Read(pdf);
        var breaches = Parts.SelectMany(part => part(file)).Distinct().ToList();
        foreach (var breach in breaches)
            diagnostics.Report(Codes.PressBreaksRule, $"'{name}' does not follow {PressIdentity.Version}: {breach}.");
        return breaches.Count == 0;
    }
}
