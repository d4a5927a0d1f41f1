using Guidebook.Generator.Checking;
using Guidebook.Generator.Editions.Website;

namespace Guidebook.Generator.Caching;

/// <summary>A page that was drawn.</summary>
/// <param name="Page">The page before it was drawn.</param>
/// <param name="Html">The file.</param>
/// <param name="Facts">What the checks need to know of it.</param>
/// <param name="Dependencies">What was looked up in the guide to draw it.</param>
public sealed record DrawnPage(WebPage Page, ReadOnlyMemory<byte> Html, PageFacts Facts, Dependencies Dependencies);
