using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that either all practices of a guide have a duration or none has.</summary>
internal static class DurationCheck
{
    /// <summary>
    /// Reports practices without a duration if others have one. Skips files with errors, because the error may be in the duration.
    /// </summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        var practices = content.All<Practice>();
        var without = practices.Where(practice => practice.Duration is null).ToList();
        if (without.Count == 0 || without.Count == practices.Length) return;
        var broken = diagnostics.Sorted.Where(diagnostic => diagnostic.Code.Severity is Severity.Error)
            .Select(diagnostic => diagnostic.Span?.File).ToHashSet();
        foreach (var practice in without.Where(practice => !broken.Contains(practice.Span.File)))
            diagnostics.Report(Codes.MissingKey, practice.Span,
                $"'{practice.Id}' does not say how long it takes, and other {content.Settings.Many(Practice.Definition)} do."
                + " Add a line 'minutes: 15', 'minutes: 10-20' or 'time: an hour a person'.", new Cause("time of practices"));
    }
}
