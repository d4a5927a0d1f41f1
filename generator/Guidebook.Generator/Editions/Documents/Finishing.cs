using Guidebook.Model;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The post-processing that turns a drawn document into a file.</summary>
public abstract record Finishing
{
    /// <summary>Whether the file has tags; those for paper have none.</summary>
    public bool HasTags => this is Screen or FillIn;

    /// <summary>For reading on screen: tags, outline, links, document properties.</summary>
    public sealed record Screen : Finishing;

    /// <summary>Imposed for folding: two pages a side, in imposition order.</summary>
    public sealed record Fold(Paper Paper, FoldWay Way) : Finishing
    {
        /// <summary>The maximum number of sheets in a signature; null for a single signature.</summary>
        public int? SheetsPerSignature { get; init; }

        /// <summary>The way to fold what is printed in a duplex mode.</summary>
        public static FoldWay WayOf(Duplex duplex) => duplex switch
        {
            Duplex.ShortEdge => FoldWay.ShortEdge,
            Duplex.LongEdge => FoldWay.LongEdge,
            _ => FoldWay.OneSided,
        };
    }

    /// <summary>Single pages with bleed for a print shop, in grayscale only.</summary>
    public sealed record Press : Finishing
    {
        /// <summary>The bleed with which the document is drawn, in millimetres.</summary>
        public double BleedMm { get; init; } = BookletLayout.PressBleedMm;

        /// <summary>The paper of the inside.</summary>
        public PressPaper Paper { get; init; } = PressPaper.Usual;

        /// <summary>Whether the first and last page are the cover of a stitched booklet; else the cover is a file of its own.</summary>
        public bool HasCoverInside { get; init; } = true;

        /// <summary>The book of which the file is the cover; null for an inside.</summary>
        public PressFormat? CoverOf { get; init; }
    }

    /// <summary>Bare pages from which a browser makes booklets: in grayscale, without tags, links and outline.</summary>
    public sealed record Bare : Finishing;

    /// <summary>Form fields at the markers of the drawn page.</summary>
    public sealed record FillIn : Finishing;

    /// <summary>Eight pages on one side of a sheet, to fold and to cut once.</summary>
    public sealed record OneSheet(Paper Paper) : Finishing;
}
