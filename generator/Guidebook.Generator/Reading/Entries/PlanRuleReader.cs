using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the rules of a plan: a closed family, each rule with its own keys.</summary>
internal static class PlanRuleReader
{
    private const int MostDays = 1000;

    private const int MostMinutes = 24 * 60;

    private static readonly ImmutableArray<(string, Func<Fields, SourceSpan, PlanRule?>)> Rules =
    [
        ("prerequisites-first", (_, span) => new PlanRule.PrerequisitesFirst(span)),
        ("highest-stage", (fields, span) => new PlanRule.HighestStage(
            fields.Number("stage", 1, VocabularyReader.HighestStage, IdSource.Stages).Value, fields.Number("before-day", 1, MostDays).Value, span)),
        ("practice-every", (fields, span) => new PlanRule.PracticeEvery(
            fields.Reference("practice", IdSource.Practices), fields.Number("days", 1, MostDays).Value, span)),
        ("mark-each-week", ReadMarkEachWeek),
        ("alone-first", (fields, span) => new PlanRule.AloneFirst(fields.Number("days", 1, MostDays).Value, span)),
        ("touch-after", (fields, span) => new PlanRule.TouchAfter(fields.Reference("practice", IdSource.Practices), span)),
        ("line-for-one", (_, span) => new PlanRule.LineForOne(span)),
        ("lighter-week", (fields, span) => new PlanRule.LighterWeek(
            fields.Number("week", 1, MostDays).Value, fields.Number("than", 1, MostDays).Value, span)),
        ("rest-between", (fields, span) => new PlanRule.RestBetween(fields.Number("stage", 1, VocabularyReader.HighestStage, IdSource.Stages).Value, span)),
        ("stands-between", ReadStandsBetween),
        ("own-day", (fields, span) => new PlanRule.OwnDay(fields.Reference("practice", IdSource.Practices), span)),
        ("smaller-form", (fields, span) => new PlanRule.SmallerForm(fields.Number("above-minutes", 1, MostMinutes).Value, span)),
    ];

    /// <summary>Reads a rule; null if it is incomplete, which is reported.</summary>
    public static PlanRule? Read(Fields fields)
    {
        var rule = fields.Variant("rule", Rules, read => read(fields, fields.LocationOf("rule")), otherwise: () => null);
        return fields.IsIncomplete ? null : rule;
    }

    private static PlanRule.StandsBetween ReadStandsBetween(Fields fields, SourceSpan span)
    {
        var from = fields.Number("from-day", 1, MostDays).Value;
        return new(fields.Reference("practice", IdSource.Practices), from, fields.OptionalNumber("to-day", from, MostDays), span);
    }

    private static PlanRule.MarkEachWeek? ReadMarkEachWeek(Fields fields, SourceSpan span)
    {
        var mark = fields.Reference("mark", IdSource.Marks);
        var exactly = fields.OptionalNumber("exactly", 1, MostDays);
        var least = fields.OptionalNumber("at-least", 1, MostDays);
        fields.Exclude("at-least", "exactly", "'exactly' and 'at-least' exclude each other. Keep one of them.", isOneNeeded: true);
        if (!fields.Has("exactly") && !fields.Has("at-least"))
            fields.Report(Codes.MissingKey, span, "The rule does not say how often. Add 'exactly: 1' or 'at-least: 1'.");

        return (exactly ?? least) is { } times ? new(mark, times, exactly, span) : null;
    }
}
