using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>What every document on paper is composed from.</summary>
/// <param name="Measures">What the theme's type and pages hold.</param>
public sealed record PrintSource(Guide Guide, Strings Strings, PaperMeasures Measures);
