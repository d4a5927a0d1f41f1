using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Holds a whole guide against the rules that it sets itself for its lengths and parts; what breaks one is a warning at its place.</summary>
internal static class RuleCheck
{
    /// <summary>Checks rule by rule.</summary>
    public static void Check(Guide guide, Findings findings)
    {
        foreach (var rule in guide.Settings.Rules)
            switch (rule)
            {
                case GuideRule.Words words: LengthRule.Check(words, guide, findings); break;
                case GuideRule.AtLeast atLeast: CheckCount(atLeast, guide.Content, findings); break;
                case GuideRule.LinksToPractices links: CheckLinks(links, guide, findings); break;
                case GuideRule.Reached: CheckReached(guide, findings); break;
                default: throw new InvalidOperationException($"Nobody checks the rule {rule.GetType().Name}.");
            }
    }

    private static void CheckCount(GuideRule.AtLeast rule, Content content, Findings findings)
    {
        var count = rule.Of.Count(content);
        if (count < rule.Count) findings.Add(Codes.TooFew, rule.Span,
            $"The guide should have at least {Told(rule.Count, content.Settings.One(rule.Of.Word), content.Settings.Many(rule.Of.Word, rule.Of.Plural))}{rule.Of.Whereabouts},"
            + $" and it has {(count == 0 ? "none" : count)}.");
    }

    private static void CheckLinks(GuideRule.LinksToPractices rule, Guide guide, Findings findings)
    {
        foreach (var article in guide.Content.All<Article>())
        {
            var count = article.Body.References.Select(guide.Find).OfType<Practice>().Distinct().Count();
            if (count < rule.Least) findings.Add(Codes.FewLinksToPractices, article.Span,
                $"The text of '{article.Id}' should link to at least {Told(rule.Least, guide.Settings.One("practice"), guide.Settings.Many("practice", "practices"))}, and it links to {(count == 0 ? "none" : count)}.");
        }
    }

    private static void CheckReached(Guide guide, Findings findings)
    {
        foreach (var practice in guide.Content.All<Practice>())
            if (!guide.MentionsOf(practice.Id).Any(mention => IsWay(mention, guide))) findings.Add(Codes.NotReached, practice.Span,
                $"No article and no day of a plan leads to the {guide.Settings.One("practice")} '{practice.Id}'. Link to it where it fits: [[{practice.Id}]].");
    }

    private static bool IsWay(Mention mention, Guide guide) =>
        guide.Entries[mention.From] is Article || (guide.Entries[mention.From] is Plan && mention.Fragment is not null);

    private static string Told(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
