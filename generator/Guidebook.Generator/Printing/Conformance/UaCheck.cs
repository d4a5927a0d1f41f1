using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Generator.Printing.Conformance;

/// <summary>
/// Checks a finished file by all rules of PDF/UA-1 that a program can check; only a file that breaks none declares the standard.
/// </summary>
internal static class UaCheck
{
    private const int MostPlaces = 3;

    /// <summary>Declares the standard in the file's metadata if it follows all rules; else reports each broken rule as a warning.</summary>
    public static bool Apply(PdfFile file, string name, DiagnosticBag diagnostics)
    {
        var declared = file.Copy();
        Metadata.DeclareUa(declared);
        var broken = Find(declared);
        if (broken.IsEmpty) Metadata.DeclareUa(file);
        foreach (var (rule, places) in broken) Report(name, rule, places, diagnostics);
        return broken.IsEmpty;
    }

    /// <summary>The broken rules with their places.</summary>
    public static ImmutableArray<(UaRule Rule, ImmutableArray<string> Places)> Find(PdfFile file)
    {
        var document = new UaDocument(file);
        return [.. UaRules.All.Select(rule => (rule, places: rule.Find(document).ToImmutableArray()))
            .Where(found => !found.places.IsEmpty)];
    }

    private static void Report(string name, UaRule rule, ImmutableArray<string> places, DiagnosticBag diagnostics)
    {
        var more = places.Length > MostPlaces ? FormattableString.Invariant($" and {places.Length - MostPlaces} more") : "";
        diagnostics.Report(Codes.PdfBreaksUa, $"'{name}' breaks a rule of PDF/UA-1, and so does not declare to follow it. {rule.Name}: {rule.Summary} "
            + $"Found: {string.Join(", ", places.Take(MostPlaces))}{more}.");
    }
}
