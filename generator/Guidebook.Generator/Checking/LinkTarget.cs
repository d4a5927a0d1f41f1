namespace Guidebook.Generator.Checking;

/// <summary>The target of a link; equal links from the same folder share one object across pages.</summary>
/// <param name="Url">The link as written.</param>
/// <param name="Path">Decoded path of the file, without slashes at its ends; empty for the site's root and for external targets.</param>
/// <param name="Fragment">The decoded fragment; may be empty.</param>
public sealed record LinkTarget(string Url, LinkTargetKind Kind, string Path = "", string Fragment = "")
{
    /// <summary>Whether the link names a folder and therefore its index page; its path ends in a slash, <c>.</c> or <c>..</c>.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Whether the path starts at the root of the server.</summary>
    public bool IsFromRoot { get; init; }
}

/// <summary>The kind of a link's target.</summary>
public enum LinkTargetKind
{
    /// <summary>A file of the site.</summary>
    File,

    /// <summary>An id on the same page.</summary>
    SamePage,

    /// <summary>Another site.</summary>
    OtherSite,

    /// <summary>A script URL such as <c>javascript:</c>.</summary>
    Script,

    /// <summary>A <c>file:</c> URL, which only works on this computer.</summary>
    Computer,

    /// <summary>A path above the site's root.</summary>
    Outside,

    /// <summary>An empty link.</summary>
    Nothing,

    /// <summary>An address of the web that names no computer.</summary>
    Malformed,

    /// <summary>A mail or telephone link without a valid address.</summary>
    NoContact,

    /// <summary>A scheme that nobody uses.</summary>
    Unknown,

    /// <summary>Another scheme: e-mail, telephone, <c>data:</c>.</summary>
    NoFile,
}
