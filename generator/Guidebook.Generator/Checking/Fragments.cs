namespace Guidebook.Generator.Checking;

/// <summary>The part of a link after <c>#</c>.</summary>
internal static class Fragments
{
    /// <summary>Whether the browser finds the place by itself: the top of the page, or a piece of text.</summary>
    public static bool NeedNoId(string fragment) =>
        fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || fragment.StartsWith(":~:", StringComparison.Ordinal);
}
