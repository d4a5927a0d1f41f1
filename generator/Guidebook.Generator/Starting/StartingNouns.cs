using System.Collections.Frozen;

namespace Guidebook.Generator.Starting;

/// <summary>What the practices of a kind of guide are called in the languages of the themes, as a value of <c>names</c>.</summary>
internal static class StartingNouns
{
    private static readonly FrozenDictionary<string, (string One, string Many)> Words = new Dictionary<string, (string, string)>
    {
        ["recipes de"] = ("Rezept", "Rezepte"),
        ["recipes en"] = ("recipe", "recipes"),
        ["recipes es"] = ("receta", "recetas"),
        ["recipes fa"] = ("دستور پخت", "دستورهای پخت"),
        ["recipes fr"] = ("recette", "recettes"),
        ["recipes ja"] = ("レシピ", "レシピ"),
        ["methods de"] = ("Methode", "Methoden"),
        ["methods en"] = ("method", "methods"),
        ["methods es"] = ("método", "métodos"),
        ["methods fa"] = ("روش", "روش‌ها"),
        ["methods fr"] = ("méthode", "méthodes"),
        ["methods ja"] = ("手法", "手法"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The noun; null for a kind that has none, or a language that no theme speaks.</summary>
    /// <param name="language">The tag of a language.</param>
    public static string? Find(string kind, string language) =>
        Words.TryGetValue($"{kind} {language.Split('-')[0].ToLowerInvariant()}", out var noun) ? $"{{one: {noun.One}, many: {noun.Many}}}" : null;
}
