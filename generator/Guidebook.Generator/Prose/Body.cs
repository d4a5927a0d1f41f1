using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>The prose of an article or page, and its sections of all levels in order.</summary>
public sealed record Body(Passage Passage, ImmutableArray<Section> Sections);
