using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks the values that are chosen from lists of guide.yaml: stages, cadences, who does it, marks of days.</summary>
internal sealed class VocabularyCheck(Settings settings, Suggestions suggestions, Findings findings)
{
    private readonly Declared cadences = new(settings.Cadences);
    private readonly Declared who = new(settings.Who);
    private readonly Declared marks = new(settings.Marks);
    private readonly List<int> stages = [.. settings.Stages.Select(stage => stage.Number)];

    /// <summary>Reports every value that is not declared.</summary>
    public void Check(Content content)
    {
        foreach (var practice in content.Practices)
        {
            Check(practice.Stage);
            Check(practice.Who, "who", who);
            Check(practice.Cadence, "cadences", cadences);
        }

        foreach (var plan in content.Plans) Check(plan);
    }

    private void Check(Plan plan)
    {
        foreach (var rule in plan.Rules)
            if (rule is PlanRule.MarkEachWeek marked) Check(marked.Mark, "marks", marks);
            else if (rule is PlanRule.HighestStage highest) Check(new Located<int>(highest.Stage, highest.Span));
        foreach (var day in plan.Days)
            foreach (var mark in day.Marks) Check(mark, "marks", marks);
    }

    private void Check(Reference value, string key, Declared declared)
    {
        var word = key switch { "who" => "'who' value", "cadences" => "cadence", _ => "mark" };
        var chosen = value.Target.Value;
        if (value.Target != default && !declared.Has(chosen)) findings.Add(Codes.UndeclaredValue, value.Span,
            Choices.Unknown(word, key, chosen, declared.Ids) + suggestions.For(chosen, declared.Ids), new($"{key} {chosen}"));
    }

    private void Check(Located<int> stage)
    {
        if (stages.Contains(stage.Value)) return;
        var numbers = stages.ConvertAll(number => number.ToString(CultureInfo.InvariantCulture));
        findings.Add(Codes.UndeclaredStage, stage.Span,
            Choices.Unknown("stage", "stages", stage.Value.ToString(CultureInfo.InvariantCulture), numbers), new(FormattableString.Invariant($"stage {stage.Value}")));
    }

    /// <summary>The values that can be chosen for a key.</summary>
    private sealed class Declared(ImmutableArray<Choice> choices)
    {
        private readonly HashSet<string> ids = [.. choices.Select(choice => choice.Id.Value)];

        /// <summary>Their ids, in the order in which guide.yaml declares them.</summary>
        public List<string> Ids { get; } = [.. choices.Select(choice => choice.Id.Value)];

        /// <summary>Whether this can be chosen.</summary>
        public bool Has(string id) => ids.Contains(id);
    }
}
