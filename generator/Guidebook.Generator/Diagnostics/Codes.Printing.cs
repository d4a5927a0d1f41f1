namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of printing.</summary>
public static partial class Codes
{
    /// <summary>No browser was found.</summary>
    public static Code NoBrowser { get; } = new("GB6001", Severity.Machine, "no browser");

    /// <summary>The browser that was found cannot be opened.</summary>
    public static Code BrowserDoesNotOpen { get; } = new("GB6002", Severity.Machine, "the browser does not open");

    /// <summary>The typefaces of a script could not be fetched.</summary>
    public static Code TypefacesNotFetched { get; } = new("GB6050", Severity.Machine, "typefaces could not be fetched");

    /// <summary>A browser could not be installed.</summary>
    public static Code BrowserNotInstalled { get; } = new("GB6003", Severity.Machine, "the browser could not be installed");

    /// <summary>The browser did not answer in time and was terminated.</summary>
    public static Code BrowserTooSlow { get; } = new("GB6004", Severity.Machine, "the browser does not answer") { StopsBuild = true };

    /// <summary>The browser exited unexpectedly.</summary>
    public static Code BrowserDied { get; } = new("GB6005", Severity.Machine, "the browser ended too early");

    /// <summary>The browser's PDF has an unknown structure.</summary>
    public static Code PdfNotUnderstood { get; } = new("GB6006", Severity.Machine, "the browser's PDF is not understood");

    /// <summary>A page to print requests a missing file.</summary>
    public static Code PrintFileMissing { get; } = new("GB6010", Severity.Error, "a file is missing in print");

    /// <summary>A page to print requests a resource outside the guide.</summary>
    public static Code PrintAsksOutside { get; } = new("GB6011", Severity.Error, "a request to the outside in print");

    /// <summary>A page to print has a script that fails.</summary>
    public static Code PrintScriptFails { get; } = new("GB6012", Severity.Error, "a script fails in print");

    /// <summary>A picture or font exists but cannot be read.</summary>
    public static Code PrintFileUnreadable { get; } = new("GB6013", Severity.Error, "a picture or font cannot be read in print");

    /// <summary>A link in print has no target in the document.</summary>
    public static Code PrintLinkDead { get; } = new("GB6014", Severity.Error, "a link leads nowhere in print");

    /// <summary>Text is larger than its page or card.</summary>
    public static Code DoesNotFit { get; } = new("GB6015", Severity.Error, "text does not fit its page");

    /// <summary>Page numbers do not converge: every pass of printing changes them.</summary>
    public static Code NumbersDoNotSettle { get; } = new("GB6016", Severity.Error, "page numbers do not settle");

    /// <summary>A printed page number differs from the page of its target.</summary>
    public static Code NumberIsWrong { get; } = new("GB6017", Severity.Error, "a page number is wrong");

    /// <summary>A press edition contains a color other than black and gray.</summary>
    public static Code ColorInPress { get; } = new("GB6020", Severity.Error, "a color in the press edition");

    /// <summary>A press edition breaks a rule of PDF/X.</summary>
    public static Code PressBreaksRule { get; } = new("GB6070", Severity.Error, "a press edition that print shops would refuse");

    /// <summary>A press edition is too thick to be bound as one book.</summary>
    public static Code TooThickToBind { get; } = new("GB6071", Severity.Warning, "a press edition too thick to bind");

    /// <summary>A link that marks a form field has the wrong format.</summary>
    public static Code FieldNotUnderstood { get; } = new("GB6021", Severity.Error, "a form field is not understood");

    /// <summary>Two form fields of a document have one name.</summary>
    public static Code FieldNamedTwice { get; } = new("GB6022", Severity.Error, "two form fields have one name");

    /// <summary>A PDF has no tags, no language or no title.</summary>
    public static Code PdfIncomplete { get; } = new("GB6023", Severity.Error, "a PDF lacks tags, language or title");

    /// <summary>A heading is more than one level below the one before.</summary>
    public static Code PrintHeadingSkips { get; } = new("GB6024", Severity.Error, "a heading skips a level in print");

    /// <summary>A picture in a PDF has no description for screen readers.</summary>
    public static Code PrintPictureUnnamed { get; } = new("GB6025", Severity.Error, "a picture in print has no description");

    /// <summary>A link in a PDF has no text for screen readers.</summary>
    public static Code PrintLinkUnnamed { get; } = new("GB6026", Severity.Error, "a link in print has no text");

    /// <summary>The outline of a PDF is empty, or one of its items has no target.</summary>
    public static Code PrintOutlineBroken { get; } = new("GB6027", Severity.Error, "the outline of a PDF is empty or leads nowhere");

    /// <summary>Text on a page is missing from the PDF's tags.</summary>
    public static Code PrintTextUntagged { get; } = new("GB6028", Severity.Error, "text in print that cannot be read aloud");

    /// <summary>A tag of a PDF stands where the standard allows none of its type, or lacks what its type demands.</summary>
    public static Code PrintTagsMisplaced { get; } = new("GB6056", Severity.Error, "a tag in print is misplaced or incomplete");

    /// <summary>A PDF for screens breaks a rule of PDF/UA-1, so that it cannot declare the standard.</summary>
    public static Code PdfBreaksUa { get; } = new("GB6051", Severity.Warning, "a PDF does not follow PDF/UA-1 in all that a program can check");

    /// <summary>A trim size of the book that is too small for the theme's type.</summary>
    public static Code TrimTooSmall { get; } = new("GB6060", Severity.Error, "a page too small for the type");

    /// <summary>The contents of the book name an entry that the book has already.</summary>
    public static Code InBookTwice { get; } = new("GB6061", Severity.Error, "in the book twice");

    /// <summary>The contents of the book name something that the guide does not have.</summary>
    public static Code NothingForBook { get; } = new("GB6062", Severity.Error, "nothing for the book");

    /// <summary>The theme draws a section of the e-book with tags that are not well-formed XML.</summary>
    public static Code EbookMalformed { get; } = new("GB6090", Severity.Error, "a section of the e-book is not well-formed XML");

    /// <summary>A text or picture passes the text block of its page.</summary>
    public static Code TooWide { get; } = new("GB6030", Severity.Error, "something in print is too wide");

    /// <summary>Two texts are printed across each other.</summary>
    public static Code TextsOverlap { get; } = new("GB6031", Severity.Error, "two texts in print overlap");

    /// <summary>A picture has too few pixels for the size in which it is printed.</summary>
    public static Code PictureCoarse { get; } = new("GB6034", Severity.Warning, "a picture with too few pixels for paper");

    /// <summary>A title is too long for its page in its smallest type.</summary>
    public static Code TitleTooLong { get; } = new("GB6032", Severity.Error, "a title does not fit its page");
}
