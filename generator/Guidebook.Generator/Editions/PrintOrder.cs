using Guidebook.Model;

namespace Guidebook.Generator.Editions;

/// <summary>A file that is to be made of a drawn document.</summary>
/// <param name="Path">Where it will stand on the website.</param>
/// <param name="Edition">The edition to which it belongs.</param>
public sealed record PrintOrder(SitePath Path, EditionName Edition, Finishing Finishing);
