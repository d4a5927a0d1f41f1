using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Plans;

/// <summary>Checks every plan against its rules and suggests a change that corrects each violation.</summary>
internal static class PlanRuleCheck
{
    /// <summary>Reports the violations of all plans; plans that name unknown practices are skipped until that is corrected.</summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        var practices = new Dictionary<Slug, Practice>();
        foreach (var practice in content.All<Practice>()) practices.TryAdd(practice.Id, practice);
        foreach (var plan in content.All<Plan>())
            if (IsResolved(plan, practices)) Check(new PlanBoard(plan, practices), diagnostics);
    }

    private static void Check(PlanBoard board, DiagnosticBag diagnostics)
    {
        var violations = PlanChecker.Check(board).ToList();
        var finder = new SwapFinder(board, violations);
        foreach (var violation in violations)
            diagnostics.Report(violation.Code, violation.Span,
                $"{violation.Text} {Advice(finder, violation)}".TrimEnd());
    }

    private static string Advice(SwapFinder finder, Violation violation) =>
        finder.Find(violation)?.Advice
        ?? (finder.FindTwo(violation) is var (first, second)
            ? $"Two changes together mend this: {first.Advice} {second.NextAdvice}"
            : finder.IsExhausted ? ""
            : "No two changes mend this without breaking another rule.");

    private static bool IsResolved(Plan plan, Dictionary<Slug, Practice> practices) =>
        plan.Days.SelectMany(day => day.Practices).Concat(plan.Rules.Select(rule => rule.Named).OfType<Reference>())
            .All(practice => practices.ContainsKey(practice.Target));
}
