using Guidebook.Model;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>The practice or ritual of a day, with its alternative.</summary>
/// <param name="Location">The slot for scripts: <c>practice</c> or <c>daily</c>.</param>
public sealed record Alternative(string Location, Practice Own, Practice Other);
