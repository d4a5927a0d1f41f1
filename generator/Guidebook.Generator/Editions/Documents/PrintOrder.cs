using Guidebook.Model;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>A file to produce from a drawn document.</summary>
/// <param name="Path">The path on the website.</param>
/// <param name="Edition">The edition that contains the file.</param>
public sealed record PrintOrder(SitePath Path, EditionName Edition, Finishing Finishing);
