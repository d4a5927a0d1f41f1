using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Checks a guide against its own rules for lengths and parts; violations are warnings with a location.</summary>
internal static class RuleCheck
{
    /// <summary>Checks all rules.</summary>
    public static void Check(Guide guide, DiagnosticBag diagnostics)
    {
        foreach (var rule in guide.Settings.Rules)
            switch (rule)
            {
                case GuideRule.Words words: LengthRule.Check(words, guide, diagnostics); break;
                case GuideRule.AtLeast atLeast: CheckCount(atLeast, guide.Content, diagnostics); break;
                case GuideRule.LinksToPractices links: CheckLinks(links, guide, diagnostics); break;
                case GuideRule.Reached: CheckReached(guide, diagnostics); break;
                default: throw new InvalidOperationException($"Nobody checks the rule {rule.GetType().Name}.");
            }
    }

    private static void CheckCount(GuideRule.AtLeast rule, Content content, DiagnosticBag diagnostics)
    {
        var count = rule.Of.Count(content);
        if (count < rule.Count) diagnostics.Report(Codes.TooFew, rule.Span,
            $"The guide should have at least {Describe(rule.Count, content.Settings.One(rule.Of.Word), content.Settings.Many(rule.Of.Word, rule.Of.Plural))}{rule.Of.Whereabouts},"
            + $" and it has {(count == 0 ? "none" : count)}.");
    }

    private static void CheckLinks(GuideRule.LinksToPractices rule, Guide guide, DiagnosticBag diagnostics)
    {
        foreach (var article in guide.Content.All<Article>())
        {
            var count = article.Body.References.Select(guide.Find).OfType<Practice>().Distinct().Count();
            if (count < rule.Least) diagnostics.Report(Codes.FewLinksToPractices, article.Span,
                $"The text of '{article.Id}' should link to at least {Describe(rule.Least, guide.Settings.One("practice"), guide.Settings.Many(Practice.Definition))}, and it links to {(count == 0 ? "none" : count)}.");
        }
    }

    private static void CheckReached(Guide guide, DiagnosticBag diagnostics)
    {
        foreach (var practice in guide.Content.All<Practice>())
            if (!guide.FindBacklinks(practice.Id).Any(backlink => IsRoute(backlink, guide)))
                diagnostics.Report(Codes.NotReached, practice.Span,
                $"No article and no day of a plan leads to the {guide.Settings.One("practice")} '{practice.Id}'. Link to it where it fits: [[{practice.Id}]].");
    }

    private static bool IsRoute(Backlink backlink, Guide guide) =>
        guide.Entries[backlink.From] is Article || (guide.Entries[backlink.From] is Plan && backlink.Fragment is not null);

    private static string Describe(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
