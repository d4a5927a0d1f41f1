using System.Collections.Frozen;
using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>
/// The articles at the beginning of titles, which an index passes over: "A hand within reach" stands below H (Chicago Manual of Style,
/// 16.48 and 16.51; DIN 31630).
/// </summary>
public static class LeadingArticles
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByLanguage = new Dictionary<string, ImmutableArray<string>>
    {
        ["de"] = ["Der", "Die", "Das", "Den", "Dem", "Des", "Ein", "Eine", "Einen", "Einem", "Einer", "Eines"],
        ["en"] = ["A", "An", "The"],
        ["es"] = ["El", "La", "Los", "Las", "Lo", "Un", "Una", "Unos", "Unas"],
        ["fr"] = ["Le", "La", "Les", "L’", "L'", "Un", "Une", "Des"],
        ["it"] = ["Il", "Lo", "La", "I", "Gli", "Le", "L’", "L'", "Un", "Uno", "Una", "Un’", "Un'"],
        ["nl"] = ["De", "Het", "Een"],
        ["pt"] = ["O", "A", "Os", "As", "Um", "Uma", "Uns", "Umas"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What can stand before the first word of a title: the marks that open quotations.</summary>
    private const string Opening = "“‘„‚«»‹›\"'";

    /// <summary>A title without its article; the whole title if it has none, or nothing else.</summary>
    public static string Without(string title, Language language)
    {
        foreach (var article in ByLanguage.GetValueOrDefault(language.Tag.Split('-')[0], []))
        {
            if (!title.StartsWith(article, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = title[article.Length..];
            var isWord = article[^1] is '’' or '\'' || rest is [' ' or '\u00A0', ..];
            if (isWord && rest.TrimStart() is [var first, ..] left
                && (char.IsLetterOrDigit(first) || Opening.Contains(first, StringComparison.Ordinal))) return left;
        }

        return title;
    }
}
