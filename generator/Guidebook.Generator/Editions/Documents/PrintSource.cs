using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The input of all print editions.</summary>
/// <param name="Measures">The theme's dimensions of type and pages.</param>
public sealed record PrintSource(Guide Guide, Strings Strings, PaperMeasures Measures);
