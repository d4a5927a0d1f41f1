using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks the values that guide.yaml declares: stages, cadences, participants and marks of days.</summary>
internal sealed class VocabularyCheck(Settings settings, Suggestions suggestions, DiagnosticBag diagnostics)
{
    private readonly Dictionary<Vocabulary, List<string>> declared = [];

    /// <summary>Reports every undeclared value.</summary>
    public void Check(Content content)
    {
        foreach (var chosen in content.Entries.SelectMany(entry => entry.AllChoices)) Check(chosen);
    }

    private void Check(ChosenValue chosen)
    {
        var (vocabulary, value, span) = chosen;
        if (!declared.TryGetValue(vocabulary, out var values)) declared[vocabulary] = values = [.. vocabulary.Values(settings)];
        if (value.Length == 0 || values.Contains(value)) return;
        var (text, cause) = (DeclaredValues.Unknown(vocabulary.Word, vocabulary.Key, value, values), new Cause($"{vocabulary.Key} {value}"));
        // A number is not a misspelling of another number.
        if (vocabulary == Vocabulary.Stages) diagnostics.Report(Codes.UndeclaredStage, span, text, cause);
        else diagnostics.Report(Codes.UndeclaredValue, span, text + suggestions.For(value, values), cause);
    }
}
