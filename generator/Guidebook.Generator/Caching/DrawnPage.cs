using System.Collections.Immutable;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Editions.Website;

namespace Guidebook.Generator.Caching;

/// <summary>A drawn page.</summary>
/// <param name="Page">The page before it was drawn.</param>
/// <param name="Html">The content of the file.</param>
/// <param name="Facts">The facts for the link and page checks.</param>
/// <param name="Dependencies">The lookups in the guide.</param>
public sealed record DrawnPage(WebPage Page, ReadOnlyMemory<byte> Html, PageFacts Facts, Dependencies Dependencies)
{
    /// <summary>The names of the components of a page that a theme folder may draw; empty without one.</summary>
    public ImmutableArray<string> Components { get; init; } = [];
}
