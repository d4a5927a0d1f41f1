using Guidebook.Model;

namespace Guidebook.Generator.Prose.Syntax;

/// <summary>Quotes an author's words in messages.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>The words in single quotes, on one line, without control characters, cut after 60 characters.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var line = string.Create(Clipping.Whole(text, Math.Min(text.Length, Longest)), text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        });
        return text.Length > Longest ? $"'{line}…'" : $"'{line}'";
    }
}
