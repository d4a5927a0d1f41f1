using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>The text of an article or page with its headed sections in order, of every level.</summary>
public sealed record Body(Passage Passage, ImmutableArray<Section> Sections);
