using System.Collections.Frozen;
using Guidebook.Model;

namespace Guidebook.Generator.Languages;

/// <summary>Which way titles run along spines.</summary>
public static class Spines
{
    /// <summary>
    /// The languages of most of the European continent and of Latin America, where titles rise from foot to head. Elsewhere (English, Dutch
    /// and Nordic books, ISO 6357, and Russian ones by GOST 7.84) they run from head to foot.
    /// </summary>
    private static readonly FrozenSet<string> Rising =
        ["bg", "ca", "cs", "de", "el", "es", "eu", "fr", "gl", "hr", "hu", "it", "pl", "pt", "ro", "sk", "sl", "sr"];

    /// <summary>
    /// Whether the heads of the letters point to the left of the standing book: where titles rise, and in books bound at the right, whose
    /// titles run from head to foot but from right to left.
    /// </summary>
    public static bool IsTurnedLeft(Language language) =>
        language.Direction is TextDirection.RightToLeft || Rising.Contains(language.Tag.Split('-')[0]);
}
