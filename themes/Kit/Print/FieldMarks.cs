namespace Guidebook.Themes.Kit.Print;

/// <summary>
/// Creates addresses of links that mark form fields; the PDF stage replaces these links by fields. Names are letters, digits, hyphens.
/// </summary>
public static class FieldMarks
{
    /// <summary>The address of a field for one line of text.</summary>
    /// <param name="name">The unique name of the field.</param>
    /// <param name="label">The accessible label for screen readers.</param>
    public static string Text(string name, string label) => $"field:text/{name}?label={Uri.EscapeDataString(label)}";

    /// <summary>The address of a field for a text of several lines.</summary>
    /// <param name="name">The unique name of the field.</param>
    /// <param name="label">The accessible label for screen readers: the question.</param>
    public static string Lines(string name, string label) => $"field:lines/{name}?label={Uri.EscapeDataString(label)}";

    /// <summary>The address of a checkbox.</summary>
    /// <param name="name">The unique name of the field.</param>
    /// <param name="label">The accessible label for screen readers.</param>
    public static string Check(string name, string label) => $"field:check/{name}?label={Uri.EscapeDataString(label)}";

    /// <summary>The address of a radio button: a choice of which a group has one at most.</summary>
    /// <param name="name">The unique names of the group and, after a slash, of the choice in it.</param>
    /// <param name="label">The accessible label for screen readers.</param>
    /// <param name="of">The accessible label of the group: the question.</param>
    public static string One(string name, string label, string of) =>
        $"field:one/{name}?label={Uri.EscapeDataString(label)}&of={Uri.EscapeDataString(of)}";
}
