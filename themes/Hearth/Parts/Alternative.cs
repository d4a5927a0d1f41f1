using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>Something of a day, and what may stand in for it.</summary>
/// <param name="Location">Which of the two it is, for scripts: <c>practice</c> or <c>daily</c>.</param>
public sealed record Alternative(string Location, Practice Own, Practice Other);
