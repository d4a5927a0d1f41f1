using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The guide's settings for print.</summary>
public sealed record PrintSettings
{
    /// <summary>The enabled editions besides the website; by default all editions, and those without content produce no file.</summary>
    public ImmutableArray<EditionName> Editions { get; init; } =
        [.. Enum.GetValues<EditionName>().Where(edition => edition != EditionName.Website)];

    /// <summary>
    /// The editions that the guide has beside those that this build makes. A text may link to them; without a file, its link is words.
    /// </summary>
    public ImmutableArray<EditionName> LeftOut { get; init; } = [];

    /// <summary>Whether no print edition is enabled.</summary>
    public bool IsOff => Editions.IsEmpty;

    /// <summary>The paper sizes of home printers for which sheets are made.</summary>
    public ImmutableArray<Paper> Papers { get; init; } = [Paper.A4, Paper.Letter];

    /// <summary>The duplex modes for which sheets are made.</summary>
    public ImmutableArray<Duplex> Duplex { get; init; } = [Model.Duplex.ShortEdge, Model.Duplex.LongEdge, Model.Duplex.Simplex];

    /// <summary>The maximum number of sheets in a signature; null for a single signature.</summary>
    public int? SheetsPerSignature { get; init; }

    /// <summary>The paper thickness in millimetres, by which the creep of inner pages is corrected; 0 for no correction.</summary>
    public double PaperThicknessMm { get; init; } = 0.1;

    /// <summary>The size of cards in decks that name none.</summary>
    public CardSize CardSize { get; init; } = CardSize.Nine;

    /// <summary>The text of front and back covers.</summary>
    public CoverStyle Cover { get; init; }

    /// <summary>Whether the press edition has crop marks outside its bleed.</summary>
    public bool CropMarks { get; init; }

    /// <summary>What print shops need to know.</summary>
    public PressSettings Press { get; init; } = new();

    /// <summary>
    /// Whether every file of the enabled editions is made; else only those that most readers need. The print desk makes the others.
    /// </summary>
    public bool IsComplete { get; init; }
}

/// <summary>The text of front and back covers.</summary>
public enum CoverStyle
{
    /// <summary>The guide's title and the plan.</summary>
    Full,

    /// <summary>Nothing that tells the guide's subject.</summary>
    Plain,
}

/// <summary>The editions of a guide.</summary>
public enum EditionName
{
    /// <summary>The website.</summary>
    Website,

    /// <summary>The plans as booklets in reading order, for screens.</summary>
    Booklet,

    /// <summary>The booklets as imposed sheets to fold, for home printers.</summary>
    Home,

    /// <summary>A thin booklet to fold for each week of a plan.</summary>
    Weeks,

    /// <summary>The booklets for a print shop: bleed, black only.</summary>
    Press,

    /// <summary>The booklets with form fields, for tablets and keyboards.</summary>
    FillIn,

    /// <summary>The plans in large type.</summary>
    LargePrint,

    /// <summary>The whole guide as a book, for screens and as imposed sheets in signatures.</summary>
    Book,

    /// <summary>The book for e-readers, as an EPUB.</summary>
    Ebook,

    /// <summary>The decks as sheets of cards to cut out.</summary>
    Cards,

    /// <summary>Each plan as a chart on one page, with a box to tick for each day.</summary>
    Chart,

    /// <summary>The worksheets in one file.</summary>
    Worksheets,

    /// <summary>Seven days as a booklet from one sheet, printed on one side, folded and cut once.</summary>
    OneSheet,

    /// <summary>A test sheet that shows how a printer turns the paper.</summary>
    TestSheet,

    /// <summary>The pages of all days and practices, from which the print desk makes booklets on the reader's device.</summary>
    Pool,
}

/// <summary>The paper sizes of home printers.</summary>
public enum Paper
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>8.5 × 11 in.</summary>
    Letter,
}

/// <summary>The duplex modes of a printer.</summary>
public enum Duplex
{
    /// <summary>The printer flips the sheet on its short edge.</summary>
    ShortEdge,

    /// <summary>The printer flips the sheet on its long edge.</summary>
    LongEdge,

    /// <summary>No duplex: fronts and backs are two files, and a person turns the stack.</summary>
    Simplex,
}
