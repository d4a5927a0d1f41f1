using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>What the guide wants on paper, and how.</summary>
public sealed record PrintSettings
{
    /// <summary>The editions to make besides the website; default for all that the guide has content for.</summary>
    public ImmutableArray<EditionName> Editions { get; init; } =
        [.. Enum.GetValues<EditionName>().Where(edition => edition != EditionName.Website)];

    /// <summary>Whether nothing is made for paper.</summary>
    public bool IsOff => Editions.IsEmpty;

    /// <summary>The papers of home printers for which sheets are made.</summary>
    public ImmutableArray<Paper> Papers { get; init; } = [Paper.A4, Paper.Letter];

    /// <summary>The ways of printing on both sides for which sheets are made.</summary>
    public ImmutableArray<Duplex> Duplex { get; init; } = [Model.Duplex.ShortEdge, Model.Duplex.LongEdge, Model.Duplex.Simplex];

    /// <summary>How many sheets are folded into each other at most; null for all in one.</summary>
    public int? SheetsPerSignature { get; init; }

    /// <summary>How thick the paper is, in millimetres: pages further inside move so far toward the spine. 0 for none.</summary>
    public double PaperThicknessMm { get; init; } = 0.1;

    /// <summary>Whether the press edition bears crop marks outside its bleed.</summary>
    public bool CropMarks { get; init; }
}

/// <summary>The forms in which a guide can go out.</summary>
public enum EditionName
{
    /// <summary>The website.</summary>
    Website,

    /// <summary>Plans as booklets in reading order, for a screen.</summary>
    Booklet,

    /// <summary>The booklets as sheets to fold, for a printer at home.</summary>
    Home,

    /// <summary>A thin booklet to fold for each week of a plan.</summary>
    Weeks,

    /// <summary>The booklets for a print shop: bleed, black only.</summary>
    Press,

    /// <summary>The booklets with form fields, for a tablet or a keyboard.</summary>
    FillIn,

    /// <summary>The plans in large type.</summary>
    LargePrint,

    /// <summary>The decks as cards to cut out.</summary>
    Cards,

    /// <summary>Each plan on one page, to tick.</summary>
    Chart,

    /// <summary>The worksheets in one file.</summary>
    Worksheets,

    /// <summary>A sheet that shows how a printer turns the paper.</summary>
    TestSheet,
}

/// <summary>The papers of home printers.</summary>
public enum Paper
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>8.5 × 11 in.</summary>
    Letter,
}

/// <summary>How a printer prints on both sides.</summary>
public enum Duplex
{
    /// <summary>It turns the sheet over its short edge.</summary>
    ShortEdge,

    /// <summary>It turns the sheet over its long edge.</summary>
    LongEdge,

    /// <summary>It does not: fronts and backs are two files, and a person turns the pile.</summary>
    Simplex,
}
