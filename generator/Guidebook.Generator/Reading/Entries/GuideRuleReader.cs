using System.Collections.Immutable;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the rules of a guide: a closed family, each rule with its own keys.</summary>
internal static class GuideRuleReader
{
    private const int Most = 100_000;

    private static readonly ImmutableArray<(string, RuleSubject)> Measured =
        [.. RuleSubject.All.Select(subject => (subject.Parts is null ? subject.Word : $"{subject.Kind.Word}-{subject.Word}", subject))];

    private static readonly ImmutableArray<(string, RuleSubject)> Counted =
        [.. RuleSubject.All.Select(subject => (subject.Word, subject))];

    private static readonly ImmutableArray<(string, bool)> OnlyArticles = [(Article.Definition.Word, true)];

    private static readonly ImmutableArray<(string, bool)> OnlyPractices = [(Practice.Definition.Word, true)];

    private static readonly ImmutableArray<(string, Func<Fields, SourceSpan, GuideRule?>)> Rules =
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

    /// <summary>Reads a rule; null if it is incomplete, which is reported.</summary>
    public static GuideRule? Read(Fields fields)
    {
        var rule = fields.Variant("rule", Rules, read => read(fields, fields.LocationOf("rule")), otherwise: () => null);
        return fields.IsIncomplete ? null : rule;
    }

    private static GuideRule.Words ReadWords(Fields fields, SourceSpan span)
    {
        var kind = fields.Word("kind", Measured);
        var from = fields.Number("from", 1, Most).Value;
        return new(kind, from, fields.Number("to", from, Most).Value, span);
    }
}
