namespace Guidebook.Generator.Prose;

/// <summary>How an author's own words stand in a message.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The words in single quotes, on one line, without invisible characters, cut where they are long.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var line = string.Create(Math.Min(text.Length, Longest), text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        });
        return text.Length > Longest ? $"'{line}…'" : $"'{line}'";
    }
}
