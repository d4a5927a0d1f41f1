using System.Collections.Immutable;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>A choice of one among several, under whose name the theme has its words.</summary>
/// <param name="Values">What can be chosen; empty for none of the others.</param>
public sealed record ChoiceGroup(string Name, ImmutableArray<string> Values);
