using System.Globalization;
using System.Text.RegularExpressions;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions;

/// <summary>
/// Nouns for kinds of entries in the theme's words: <c>{practice.one}</c>, <c>{practice.many}</c> and other plural forms, with a capital
/// letter as <c>{Practice.many}</c>. The guide's own nouns come first, then the theme's, under <c>noun.practice.one</c>.
/// </summary>
internal static partial class NounWords
{
    /// <summary>All words, each with its nouns; what a guide has named goes by that name wherever it has a title.</summary>
    public static Dictionary<string, string> PutInto(Dictionary<string, string> words, Settings settings)
    {
        var said = settings.Words.Select(change => change.Key).ToHashSet();
        foreach (var noun in settings.Names)
        {
            // A strand, a part: it stands in the section of others, which keeps its title.
            if (SectionOf(noun) is not { } section) continue;
            var summary = $"{section}.summary";
            if (!said.Contains(section)) words[section] = noun.Heading;
            if (!said.Contains(summary)) words[summary] = string.Format(CultureInfo.InvariantCulture, words["named.summary"], noun.Many);
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
