using Guidebook.Generator.Checking;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;

namespace Guidebook.Generator.Remembering;

/// <summary>A page that was drawn.</summary>
/// <param name="Page">What was drawn.</param>
/// <param name="Html">The file.</param>
/// <param name="Facts">What the checks need to know of it.</param>
/// <param name="Lookups">What was looked up in the guide to draw it.</param>
public sealed record DrawnPage(WebPage Page, ReadOnlyMemory<byte> Html, PageFacts Facts, Lookups Lookups);
