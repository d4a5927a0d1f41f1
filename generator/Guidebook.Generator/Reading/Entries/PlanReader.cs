using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>plans/*.yaml</c>; the weeks of a plan always cover its days, even if the file is invalid.</summary>
internal static class PlanReader
{
    private static readonly ImmutableArray<(string, bool)> Company = [("together", false), ("alone", true)];

    private const string NoScale =
        "'ends' names the two ends of a scale, and this day has none. Delete the line, or write 'space: scale'.";

    private const string OneReader = "'for' says who of several does a day, and this plan is not for several."
        + " Delete the line, or write 'people: two' or 'people: group' in the plan.";

    private const string NoSecond =
        "'prompt-b' asks the second of two people, and this plan is not for two. Delete the line, or write 'people: two' in the plan.";

    private static readonly ImmutableArray<(string, People)> Readers =
        [("one", People.One), ("two", People.Two), ("group", People.Group), ("none", People.None)];

    /// <summary>Reads one file.</summary>
    public static Plan Read(FoundFile file, DiagnosticBag diagnostics) =>
        FileReading.Yaml(file, diagnostics, fields => Read(file.Id, fields));

    private static Plan Read(Slug id, Fields fields)
    {
        var title = fields.Name("title");
        var summary = fields.Sentence("summary");
        var people = fields.OptionalWord("people", Readers);
        var introduction = fields.OptionalProse("introduction");
        var howTo = fields.Proses("how-to");
        var weeks = fields.SomeGroups("weeks", WeekReader.Read);
        var rules = fields.Groups("rules", PlanRuleReader.Read);
        var days = fields.SomeGroups("days", day => ReadDay(day, people));
        var fit = !fields.HasDoubles("days") && WeekReader.Fit(weeks, days.Length, fields);
        return new()
        {
            Id = id,
            Span = fields.LocationOf("title"),
            Title = title,
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Summary = summary,
            People = people,
            Introduction = introduction,
            HowTo = howTo,
            Weeks = fit ? WeekReader.Numbered(weeks) : WeekReader.OneFor(title, days.Length, fields.Span),
            // If weeks and days do not match, a day may be missing; rules that count weeks or days would only repeat that error.
            Rules = [.. rules.OfType<PlanRule>()
                .Where(rule => fit || rule is not (PlanRule.MarkEachWeek or PlanRule.PracticeEvery or PlanRule.LighterWeek))],
            Days = [.. days.Select((day, index) => day with { Number = index + 1 })],
        };
    }

    private static readonly ImmutableArray<(string, WritingSpace?)> Spaces =
        [.. Enum.GetValues<WritingSpace>().Select(space => (KebabCase.From(space), (WritingSpace?)space))];

    private static Day ReadDay(Fields fields, People people)
    {
        var day = ReadTexts(fields, people) with
        {
            Space = fields.Has("space") ? fields.Word("space", Spaces) : fields.Asked<WritingSpace?>("space", null),
            Before = fields.References("before", IdSource.Pages),
            After = fields.References("after", IdSource.Pages),
        };
        ReportMissingPrompt(fields, day);
        return day with { Ends = fields.Has("ends") ? ReadEnds(fields, day) : fields.Asked<ScaleEnds?>("ends", null) };
    }

    private static Day ReadTexts(Fields fields, People people) => new()
    {
        Number = 0,
        Span = fields.LocationOf("practice"),
        Practice = fields.Reference("practice", IdSource.Practices),
        Daily = fields.OptionalReference("daily", IdSource.Practices),
        InsteadOfPractice = fields.OptionalReference("instead-of-practice", IdSource.Practices),
        InsteadOfDaily = fields.OptionalReference("instead-of-daily", IdSource.Practices),
        ForOne = fields.Suits("for", people is People.Two or People.Group, OneReader) && fields.OptionalWord("for", Company),
        Marks = fields.References("marks", IdSource.Marks),
        Text = fields.OptionalProse("text"),
        Prompt = fields.OptionalProse("prompt"),
        PromptB = fields.Suits("prompt-b", people is People.Two, NoSecond) ? fields.OptionalProse("prompt-b") : null,
        Alone = fields.OptionalProse("alone"),
        LookBack = fields.Flag("look-back"),
    };

    /// <summary>Reports a scale or an unfinished sentence without words to begin with.</summary>
    private static void ReportMissingPrompt(Fields fields, Day day)
    {
        if (day is not { Prompt: null, Space: WritingSpace.Scale or WritingSpace.Sentence } || fields.Has("prompt")) return;
        fields.Report(Codes.SpaceWithoutPrompt, fields.LocationOf("space"), day.Space is WritingSpace.Scale
            ? "'space: scale' has no 'prompt' that says what to mark on it. Add the question as 'prompt', or choose 'space: lines'."
            : "'space: sentence' has no 'prompt' to finish. Write the beginning of the sentence as 'prompt', such as 'I miss …', or choose 'space: lines'.");
    }

    private static ScaleEnds? ReadEnds(Fields fields, Day day) =>
        fields.Suits("ends", day.Space is WritingSpace.Scale, NoScale) ? fields.Ends("ends") : null;
}
