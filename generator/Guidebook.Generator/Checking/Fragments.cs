namespace Guidebook.Generator.Checking;

/// <summary>Rules for fragments, the part of a link after <c>#</c>.</summary>
internal static class Fragments
{
    /// <summary>Whether the fragment works without an id: the top of the page, or a text fragment.</summary>
    public static bool NeedNoId(string fragment) =>
        fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || fragment.StartsWith(":~:", StringComparison.Ordinal);
}
