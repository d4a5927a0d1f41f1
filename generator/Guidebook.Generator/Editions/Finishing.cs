using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions;

/// <summary>What is done to a drawn document to make a file of it.</summary>
public abstract record Finishing
{
    /// <summary>Nothing but what a reader on a screen needs: tags, outline, links, properties.</summary>
    public sealed record Screen : Finishing;

    /// <summary>Two pages beside each other on sheets to fold, in the order that folding puts right.</summary>
    public sealed record Fold(Paper Paper, FoldWay Way) : Finishing;

    /// <summary>Single pages with bleed for a print shop, in black and gray only.</summary>
    public sealed record Press : Finishing;

    /// <summary>Form fields where the drawn page has marked them.</summary>
    public sealed record FillIn : Finishing;
}
