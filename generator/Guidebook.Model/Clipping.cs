namespace Guidebook.Model;

/// <summary>Cuts texts to a length in UTF-16 code units, never inside a surrogate pair.</summary>
public static class Clipping
{
    /// <summary>The text, or its beginning if it is longer.</summary>
    public static string Clip(string text, int longest) => text.Length <= longest ? text : text[..Whole(text, longest)];

    /// <summary>The text, or its beginning and an ellipsis if it is longer.</summary>
    public static string Shorten(string text, int longest) => text.Length <= longest ? text : Clip(text, longest) + "…";

    /// <summary>The offset, or the one before it if it would split a surrogate pair.</summary>
    public static int Whole(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
}
