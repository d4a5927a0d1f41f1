using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>The articles of languages, which an index passes over at the beginning of titles.</summary>
internal static class LeadingWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Articles =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["en"] = ["a ", "an ", "the "],
            ["de"] = ["der ", "die ", "das ", "ein ", "eine "],
            ["fr"] = ["le ", "la ", "les ", "l’", "l'", "un ", "une ", "des "],
            ["es"] = ["el ", "la ", "los ", "las ", "un ", "una ", "unos ", "unas "],
            ["it"] = ["il ", "lo ", "la ", "i ", "gli ", "le ", "l’", "l'", "un ", "uno ", "una ", "un’", "un'"],
            ["pt"] = ["o ", "a ", "os ", "as ", "um ", "uma ", "uns ", "umas "],
            ["nl"] = ["de ", "het ", "een "],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The title without its article; a title that is nothing but an article stays whole.</summary>
    public static string PassOver(string title, Language language)
    {
        var article = Articles.GetValueOrDefault(language.Primary, [])
            .FirstOrDefault(word => title.Length > word.Length && title.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return article is null ? title : title[article.Length..];
    }
}
