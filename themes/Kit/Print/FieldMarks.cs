namespace Guidebook.Themes.Kit.Print;

/// <summary>Addresses of links that stand where a form field shall be; printing makes the fields of them.</summary>
public static class FieldMarks
{
    /// <summary>A field for a line of text.</summary>
    /// <param name="name">Its name, which no other field has: letters, digits, hyphens.</param>
    /// <param name="label">What is read aloud for it.</param>
    public static string Text(string name, string label) => $"field:text/{name}?label={Uri.EscapeDataString(label)}";

    /// <summary>A field to tick.</summary>
    /// <param name="name">Its name, which no other field has: letters, digits, hyphens.</param>
    /// <param name="label">What is read aloud for it.</param>
    public static string Check(string name, string label) => $"field:check/{name}?label={Uri.EscapeDataString(label)}";
}
