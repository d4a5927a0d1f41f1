using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>The rules of a guide: a closed family, each with keys of its own.</summary>
internal static class GuideRuleReader
{
    private const int Most = 100_000;

    private static readonly ImmutableArray<(string, MeasuredKind)> Measured =
    [
        ("article", MeasuredKind.Article), ("practice", MeasuredKind.Practice), ("plan-day", MeasuredKind.PlanDay), ("deck-card", MeasuredKind.DeckCard),
    ];

    private static readonly ImmutableArray<(string, CountedKind)> Counted =
    [
        ("article", CountedKind.Article), ("practice", CountedKind.Practice), ("plan", CountedKind.Plan), ("deck", CountedKind.Deck),
        ("card", CountedKind.Card), ("question", CountedKind.Question), ("term", CountedKind.Term), ("worksheet", CountedKind.Worksheet),
    ];

    private static readonly ImmutableArray<(string, bool)> OnlyArticles = [("article", true)];

    private static readonly ImmutableArray<(string, bool)> OnlyPractices = [("practice", true)];

    private static readonly ImmutableArray<(string, Func<Fields, SourceSpan, GuideRule>)> Rules =
    [
        ("words", ReadWords),
        ("at-least", (fields, span) => new GuideRule.AtLeast(fields.Word("kind", Counted), fields.Number("count", 1, Most).Value, span)),
        ("links-to-practices", (fields, span) =>
        {
            fields.Word("kind", OnlyArticles);
            return new GuideRule.LinksToPractices(fields.Number("at-least", 1, Most).Value, span);
        }),
        ("reached", (fields, span) =>
        {
            fields.Word("kind", OnlyPractices);
            return new GuideRule.Reached(span);
        }),
    ];

    /// <summary>One rule, or null where it is not whole; then that was reported.</summary>
    public static GuideRule? Read(Fields fields)
    {
        var read = fields.Word("rule", Rules);
        if (fields.IsIncomplete)
        {
            fields.AllowRest();
            return null;
        }

        var rule = read(fields, fields.PlaceOf("rule"));
        return fields.IsIncomplete ? null : rule;
    }

    private static GuideRule.Words ReadWords(Fields fields, SourceSpan span)
    {
        var kind = fields.Word("kind", Measured);
        var from = fields.Number("from", 1, Most).Value;
        return new(kind, from, fields.Number("to", from, Most).Value, span);
    }
}
