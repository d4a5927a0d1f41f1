namespace Guidebook.Themes.Kit.Print;

/// <summary>Creates addresses of links that mark form fields; the PDF stage replaces these links by fields.</summary>
public static class FieldMarks
{
    /// <summary>The address of a text field.</summary>
    /// <param name="name">The unique name of the field: letters, digits, hyphens.</param>
    /// <param name="label">The accessible label for screen readers.</param>
    public static string Text(string name, string label) => $"field:text/{name}?label={Uri.EscapeDataString(label)}";

    /// <summary>The address of a text field of several lines.</summary>
    /// <param name="name">The unique name of the field: letters, digits, hyphens.</param>
    /// <param name="label">The accessible label for screen readers.</param>
    public static string Lines(string name, string label) => $"field:lines/{name}?label={Uri.EscapeDataString(label)}";

    /// <summary>The address of a checkbox.</summary>
    /// <param name="name">The unique name of the field: letters, digits, hyphens.</param>
    /// <param name="label">The accessible label for screen readers.</param>
    public static string Check(string name, string label) => $"field:check/{name}?label={Uri.EscapeDataString(label)}";
}
