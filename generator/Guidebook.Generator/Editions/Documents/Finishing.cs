using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The post-processing that turns a drawn document into a file.</summary>
public abstract record Finishing
{
    /// <summary>For reading on screen: tags, outline, links, document properties.</summary>
    public sealed record Screen : Finishing;

    /// <summary>Imposed for folding: two pages a side, in imposition order.</summary>
    public sealed record Fold(Paper Paper, FoldWay Way) : Finishing;

    /// <summary>Single pages with bleed for a print shop, in grayscale only.</summary>
    public sealed record Press : Finishing;

    /// <summary>Bare pages from which a browser makes booklets: in grayscale, without tags, links and outline.</summary>
    public sealed record Bare : Finishing;

    /// <summary>Form fields at the markers of the drawn page.</summary>
    public sealed record FillIn : Finishing;
}
