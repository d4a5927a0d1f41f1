namespace Guidebook.Themes.Hearth.Print;

/// <summary>The form field of a space to write.</summary>
/// <param name="Field">The unique name of the field.</param>
/// <param name="Asks">The accessible label: the day and the person.</param>
public sealed record WritingMark(string Field, string Asks);
