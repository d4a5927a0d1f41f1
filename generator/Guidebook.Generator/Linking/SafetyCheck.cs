using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Danger;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>
/// Checks the safety of readers: recent help lines, a care note for practices with touch, the danger words of the search, and a printed
/// help text that does not refer to itself.
/// </summary>
internal static class SafetyCheck
{
    private const int MonthsFresh = 6;

    /// <summary>
    /// Reports help lines not checked for six months, practices with touch but without care note, changes to danger words without effect,
    /// and links from the printed help text to the safety page, which it replaces on paper.
    /// </summary>
    public static void Check(Content content, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var line in content.HelpLines)
            if (line.Checked != default && line.Checked.AddMonths(MonthsFresh) < today) Stale(line, diagnostics);
        foreach (var practice in content.All<Practice>())
            if (practice is { Touch: true, Care: null }) diagnostics.Report(Codes.TouchWithoutCare, practice.Span,
                $"The {content.Settings.One("practice")} '{practice.Id}' has 'touch: true' and no 'care'."
                + " Say under 'care' that touch is offered and may be declined.");
        if (content.Settings.Safety is { SearchWords.IsEmpty: false }) DangerWords.Create(content.Settings, diagnostics);
        if (content.Settings.Safety is { } safety)
            foreach (var link in safety.Print.References.Concat(safety.Foot?.References ?? [])
                .Where(link => link.Target == safety.Page.Target))
                diagnostics.Report(Codes.HelpLeadsBack, link.Span,
                    $"On paper these words stand in place of the page '{link.Target}', so that a link to it leads nowhere."
                    + " Say here where help is found: a number, a website, whom to ask.");
    }

    private static void Stale(HelpLine line, DiagnosticBag diagnostics) =>
        diagnostics.Report(Codes.StaleHelpLine, line.Span, FormattableString.Invariant(
        $"The help line '{line.Name}' was last checked on {line.Checked:yyyy-MM-dd}, more than {MonthsFresh} months ago.")
        + " Check its facts and write the new date under 'checked'.");
}
