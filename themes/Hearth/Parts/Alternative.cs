using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>Something of a day, and what may stand in for it.</summary>
/// <param name="Place">Which of the two it is, for scripts: <c>practice</c> or <c>daily</c>.</param>
public sealed record Alternative(string Place, Practice Own, Practice Other);
