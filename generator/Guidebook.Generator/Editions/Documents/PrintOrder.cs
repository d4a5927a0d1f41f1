using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>A file to produce from a drawn document.</summary>
/// <param name="Path">The path on the website.</param>
/// <param name="Edition">The edition that contains the file.</param>
public sealed record PrintOrder(SitePath Path, EditionName Edition, Finishing Finishing)
{
    /// <summary>How the sheets are printed on both sides and folded; null for a file that is not folded.</summary>
    public FoldWay? Way => (Finishing as Finishing.Fold)?.Way;

    /// <summary>Whether most readers need the file; the others are made if a build names their edition.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>The title in the document properties, different for each file; null for that of the print HTML.</summary>
    public string? Title { get; init; }
}
