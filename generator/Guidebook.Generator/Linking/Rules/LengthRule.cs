using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking.Rules;

/// <summary>Checks the word counts of texts against the guide's rules.</summary>
internal static class LengthRule
{
    /// <summary>
    /// Reports texts of the rule's subject that are too short or too long. Parts without texts, such as cards that show a practice, are
    /// skipped.
    /// </summary>
    public static void Check(GuideRule.Words rule, Guide guide, DiagnosticBag diagnostics)
    {
        var (count, noun) = (new WordCount(guide), guide.Settings.One(rule.Of.Kind.Word));
        foreach (var entry in guide.Content.Entries.Where(entry => entry.Kind == rule.Of.Kind))
            if (rule.Of.Parts is not { } parts) Check($"The {noun} '{entry.Id}'", entry.MeasuredTexts, entry.Span);
            else foreach (var part in entry.Parts.Where(part => part.Texts.Any())) Check(NameOf(part, parts), part.Texts, part.TextSpan);

        void Check(string name, IEnumerable<LocatedText> texts, SourceSpan span)
        {
            var words = texts.Sum(count.Count);
            if (words < rule.From || words > rule.To) diagnostics.Report(Codes.Length, span, FormattableString.Invariant(
                $"{name} has {words} {(words == 1 ? "word" : "words")}; guide.yaml wants from {rule.From} to {rule.To}."));
        }
    }

    private static string NameOf(EntryPart part, PartKind kind) => part.Ordinal is { } number
        ? FormattableString.Invariant($"{char.ToUpperInvariant(kind.Word[0])}{kind.Word[1..]} {number}")
        : $"This {kind.Word}";
}
