using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that all practices of a guide say how long they take, or none does.</summary>
internal static class DurationCheck
{
    /// <summary>
    /// Reports practices without a time where others have one. A file with a mistake is left alone: that may be its time.
    /// </summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        var practices = content.All<Practice>();
        var without = practices.Where(practice => practice.Duration is null).ToList();
        if (without.Count == 0 || without.Count == practices.Length) return;
        var broken = diagnostics.Sorted.Select(diagnostic => diagnostic.Span?.File).ToHashSet();
        foreach (var practice in without.Where(practice => !broken.Contains(practice.Span.File)))
            diagnostics.Report(Codes.MissingKey, practice.Span,
                $"'{practice.Id}' does not say how long it takes, and other {content.Settings.Many(Practice.Definition)} do."
                + " Add a line 'minutes: 15', 'minutes: 10-20' or 'time: an hour a person'.", new Cause("time of practices"));
    }
}
