using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary><c>plans/*.yaml</c> to plans whose weeks cover their days, whatever was written.</summary>
internal static class PlanReader
{
    private static readonly ImmutableArray<(string, bool)> Company = [("together", false), ("alone", true)];

    /// <summary>One file.</summary>
    public static Plan Read(FoundFile file, DiagnosticBag diagnostics) => FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields));

    private static Plan Read(Slug id, Fields fields)
    {
        var title = fields.Plain("title");
        var summary = fields.Plain("summary");
        var introduction = fields.OptionalProse("introduction");
        var howTo = fields.Proses("how-to");
        var weeks = fields.SomeGroups("weeks", WeekReader.Read);
        var rules = fields.Groups("rules", PlanRuleReader.Read);
        var days = fields.SomeGroups("days", ReadDay);
        var fit = !fields.HasDoubles("days") && WeekReader.Fit(weeks, days.Length, fields);
        return new()
        {
            Id = id,
            Span = fields.LocationOf("title"),
            Title = title,
            Summary = summary,
            Introduction = introduction,
            HowTo = howTo,
            Weeks = fit ? WeekReader.Numbered(weeks) : WeekReader.OneFor(title, days.Length, fields.Span),
            // Where weeks and days do not fit, a day may be missing: rules that count weeks or days would only tell of that again.
            Rules = [.. rules.OfType<PlanRule>().Where(rule => fit || rule is not (PlanRule.MarkEachWeek or PlanRule.PracticeEvery))],
            Days = [.. days.Select((day, index) => day with { Number = index + 1 })],
        };
    }

    private static Day ReadDay(Fields fields) => new()
    {
        Number = 0,
        Span = fields.LocationOf("practice"),
        Practice = fields.Reference("practice"),
        Daily = fields.OptionalReference("daily"),
        InsteadOfPractice = fields.OptionalReference("instead-of-practice"),
        InsteadOfDaily = fields.OptionalReference("instead-of-daily"),
        ForOne = fields.Word("for", Company),
        Marks = fields.References("marks"),
        Text = fields.OptionalProse("text"),
        Prompt = fields.Prose("prompt"),
        PromptB = fields.OptionalProse("prompt-b"),
        Alone = fields.OptionalProse("alone"),
        LookBack = fields.Flag("look-back"),
    };
}
