using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
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
            fields.Number("stage", 1, VocabularyReader.HighestStage).Value, fields.Number("before-day", 1, MostDays).Value, span)),
        ("practice-every", (fields, span) => new PlanRule.PracticeEvery(fields.Reference("practice"), fields.Number("days", 1, MostDays).Value, span)),
        ("mark-each-week", ReadMarkEachWeek),
        ("alone-first", (fields, span) => new PlanRule.AloneFirst(fields.Number("days", 1, MostDays).Value, span)),
        ("touch-after", (fields, span) => new PlanRule.TouchAfter(fields.Reference("practice"), span)),
        ("line-for-one", (_, span) => new PlanRule.LineForOne(span)),
        ("lighter-week", (fields, span) => new PlanRule.LighterWeek(
            fields.Number("week", 1, MostDays).Value, fields.Number("than", 1, MostDays).Value, span)),
        ("rest-between", (fields, span) => new PlanRule.RestBetween(fields.Number("stage", 1, VocabularyReader.HighestStage).Value, span)),
        ("stands-between", ReadStandsBetween),
        ("own-day", (fields, span) => new PlanRule.OwnDay(fields.Reference("practice"), span)),
        ("smaller-form", (fields, span) => new PlanRule.SmallerForm(fields.Number("above-minutes", 1, MostMinutes).Value, span)),
    ];

    /// <summary>Reads a rule; null if it is incomplete, which is reported.</summary>
    public static PlanRule? Read(Fields fields)
    {
        var read = fields.Word("rule", Rules);
        if (fields.IsIncomplete)
        {
            fields.AllowRest();
            return null;
        }

        var rule = read(fields, fields.LocationOf("rule"));
        return fields.IsIncomplete ? null : rule;
    }

    private static PlanRule.StandsBetween ReadStandsBetween(Fields fields, SourceSpan span)
    {
        var from = fields.Number("from-day", 1, MostDays).Value;
        return new(fields.Reference("practice"), from, fields.OptionalNumber("to-day", from, MostDays), span);
    }

    private static PlanRule.MarkEachWeek? ReadMarkEachWeek(Fields fields, SourceSpan span)
    {
        var mark = fields.Reference("mark");
        var exactly = fields.OptionalNumber("exactly", 1, MostDays);
        var least = fields.OptionalNumber("at-least", 1, MostDays);
        if (fields.Has("exactly") == fields.Has("at-least"))
        {
            if (fields.Has("exactly")) fields.Report(Codes.KeysExclude, fields.LocationOf("at-least"), "'exactly' and 'at-least' exclude each other. Keep one of them.");
            else fields.Report(Codes.MissingKey, span, "The rule does not say how often. Add 'exactly: 1' or 'at-least: 1'.");
        }

        return (exactly ?? least) is { } times ? new(mark, times, exactly, span) : null;
    }
}
