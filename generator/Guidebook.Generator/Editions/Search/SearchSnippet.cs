namespace Guidebook.Generator.Editions.Search;

/// <summary>How a text begins, in a line or two.</summary>
internal static class SearchSnippet
{
    private const int Longest = 140;

    /// <summary>The text, or as many of its first words as there is room for.</summary>
    public static string From(string text)
    {
        if (text.Length <= Longest) return text;
        var end = text.LastIndexOf(' ', Longest);
        return end > 0 ? $"{text[..end].TrimEnd(',', ';', ':')} …" : text;
    }
}
