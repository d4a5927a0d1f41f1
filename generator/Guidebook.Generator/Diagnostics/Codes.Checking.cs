namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of the check of finished pages: GB5001 to GB5099.</summary>
public static partial class Codes
{
    /// <summary>A link to a missing page or file.</summary>
    public static Code LinkToNothing { get; } = new("GB5001", Severity.Error, "a link leads to nothing");

    /// <summary>A link to an anchor that its page does not have.</summary>
    public static Code LinkToNoPlace { get; } = new("GB5002", Severity.Error, "a link leads to no place on its page");

    /// <summary>An id that two elements of a page share.</summary>
    public static Code SameIdTwice { get; } = new("GB5003", Severity.Error, "one id twice on a page");

    /// <summary>A picture without alternative text.</summary>
    public static Code PictureWithoutWords { get; } = new("GB5004", Severity.Error, "a picture without words");

    /// <summary>Headings that form no valid outline.</summary>
    public static Code HeadingOrder { get; } = new("GB5005", Severity.Error, "headings out of order");

    /// <summary>A page that requests a resource from another site.</summary>
    public static Code RequestToOthers { get; } = new("GB5006", Severity.Error, "a request to another site");

    /// <summary>An inline script or style.</summary>
    public static Code CodeInPage { get; } = new("GB5007", Severity.Error, "script or style inside a page");

    /// <summary>A page without language, title or viewport.</summary>
    public static Code PageIncomplete { get; } = new("GB5008", Severity.Error, "a page is incomplete");

    /// <summary>A page without Content-Security-Policy.</summary>
    public static Code NoPolicy { get; } = new("GB5009", Severity.Error, "a page without a security policy");

    /// <summary>A link with an absolute path, which works only if the site is at the root of a server.</summary>
    public static Code LinkFromRoot { get; } = new("GB5010", Severity.Error, "a link from the root of the server");

    /// <summary>A link without text for screen readers.</summary>
    public static Code NamelessLink { get; } = new("GB5011", Severity.Error, "a link without words");

    /// <summary>An exercise without the link to help.</summary>
    public static Code NoSignpost { get; } = new("GB5012", Severity.Error, "an exercise without a signpost to help");

    /// <summary>A link that sends the reader's page as referrer to another site.</summary>
    public static Code LinkTellsWhence { get; } = new("GB5013", Severity.Error, "a link tells where the reader comes from");

    /// <summary>A folder without pages.</summary>
    public static Code NothingToCheck { get; } = new("GB5014", Severity.Error, "nothing to check");

    /// <summary>A page that cannot be read from disk.</summary>
    public static Code PageUnreadable { get; } = new("GB5015", Severity.Machine, "a page cannot be read") { StopsBuild = true };

    /// <summary>A relative link on the 404 page, which resolves differently at every missing address.</summary>
    public static Code LinkFromAnywhere { get; } = new("GB5016", Severity.Error, "a relative link on the page for missing addresses");

    /// <summary>A web address without a host.</summary>
    public static Code MalformedAddress { get; } = new("GB5017", Severity.Error, "a malformed address");

    /// <summary>A <c>mailto:</c> or <c>tel:</c> link without a valid address.</summary>
    public static Code BadContact { get; } = new("GB5018", Severity.Error, "a mail or telephone link without an address");

    /// <summary>A link with an unknown scheme.</summary>
    public static Code UnknownScheme { get; } = new("GB5019", Severity.Warning, "an unknown scheme");

    /// <summary>An <c>img</c> without <c>src</c> and <c>srcset</c>.</summary>
    public static Code PictureWithoutFile { get; } = new("GB5020", Severity.Error, "a picture without a file");

    /// <summary>Two entries of one kind with the same title.</summary>
    public static Code TitleTwice { get; } = new("GB5030", Severity.Warning, "one title twice");
}
