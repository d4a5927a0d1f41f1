using System.Text.RegularExpressions;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>
/// Replaces placeholders in the theme's strings by nouns for kinds: <c>{practice.one}</c>, <c>{practice.many}</c> and other plural forms,
/// capitalized as <c>{Practice.many}</c>. The guide's own nouns take precedence over the theme's, whose keys are <c>noun.practice.one</c>.
/// </summary>
internal static partial class NounWords
{
    /// <summary>
    /// All strings with nouns filled in. A section named after a kind takes the guide's noun as its title and summary, unless the guide
    /// overrides them.
    /// </summary>
    public static Dictionary<string, string> PutInto(Dictionary<string, string> words, Settings settings)
    {
        var said = settings.Words.Select(change => change.Key).ToHashSet();
        foreach (var noun in settings.Names)
        {
            // The noun names no section, as for strands and parts: the section of another kind contains them.
            if (SectionOf(noun) is not { } section) continue;
            var summary = $"{section}.summary";
            if (!said.Contains(section)) words[section] = noun.Heading;
            if (!said.Contains(summary)) words[summary] = words["named.summary"].Replace("{0}", noun.Many, StringComparison.Ordinal);
        }

        return words.ToDictionary(word => word.Key, word => Fill(word.Value), StringComparer.Ordinal);

        string Fill(string text) => Slot().Replace(text, slot => Find(slot, words, settings));
    }

    /// <summary>The keys of the sections' titles that the guide's own nouns give.</summary>
    public static IEnumerable<string> NamedSections(Settings settings) => settings.Names.Select(SectionOf).OfType<string>();

    /// <summary>The section that is called after a kind: the first of those in it; null where another is.</summary>
    private static string? SectionOf(Noun noun) =>
        Kinds.All.First(kind => kind.Word == noun.Kind).Section is { } section
        && Kinds.All.First(kind => kind.Section == section).Word == noun.Kind
            ? section
            : null;

    private static string Find(Match slot, Dictionary<string, string> words, Settings settings)
    {
        var (kind, form) = (slot.Groups["kind"].Value, slot.Groups["form"].Value);
        var name = kind.ToLowerInvariant();
        var word = settings.Names.FirstOrDefault(noun => noun.Kind == name) is { } own ? own[FormOf(form)]
            : words.GetValueOrDefault($"noun.{name}.{form}") ?? words.GetValueOrDefault($"noun.{name}.many");
        return word is null ? slot.Value : char.IsUpper(kind[0]) ? Noun.Capitalized(word) : word;
    }

    private static PluralForm FormOf(string name) => Enum.GetValues<PluralForm>().First(form => Strings.NameOf(form) == name);

    [GeneratedRegex(@"\{(?<kind>[A-Za-z][a-z-]*)\.(?<form>zero|one|two|few|many|other)\}")]
    private static partial Regex Slot();
}
