using System.Collections.Immutable;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>A group of exclusive choices; its name is the prefix of their string keys.</summary>
/// <param name="Values">The values of the choices; an empty value means no choice.</param>
public sealed record ChoiceGroup(string Name, ImmutableArray<string> Values);
