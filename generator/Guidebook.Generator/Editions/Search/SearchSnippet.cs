using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>Shortens a text to its beginning.</summary>
internal static class SearchSnippet
{
    private const int Longest = 140;

    /// <summary>The text, or its first words up to 140 characters; where no blank divides words, its first characters.</summary>
    public static string From(string text)
    {
        if (text.Length <= Longest) return text;
        var end = text.LastIndexOf(' ', Longest);
        return end > 0 ? $"{text[..end].TrimEnd(',', ';', ':')} …" : Clipping.Shorten(text, Longest);
    }
}
