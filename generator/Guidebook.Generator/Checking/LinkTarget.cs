namespace Guidebook.Generator.Checking;

/// <summary>Where a link leads; one object for the same link from the same folder, on however many pages it stands.</summary>
/// <param name="Url">As it is written.</param>
/// <param name="Path">The file in the site, decoded, without a slash at either end; empty for the site's root and for all that is no file of the site.</param>
/// <param name="Fragment">The place on that page, decoded; may be empty.</param>
public sealed record LinkTarget(string Url, LinkTargetKind Kind, string Path = "", string Fragment = "")
{
    /// <summary>Whether it names a folder (it ends in a slash), so that its index page is meant.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Whether it begins at the root of the server.</summary>
    public bool IsFromRoot { get; init; }
}

/// <summary>What kind of thing a link leads to.</summary>
public enum LinkTargetKind
{
    /// <summary>A file of the site.</summary>
    File,

    /// <summary>A place on the same page.</summary>
    SamePage,

    /// <summary>Another site.</summary>
    OtherSite,

    /// <summary>A script in the link itself.</summary>
    Script,

    /// <summary>A file of this computer, by its full name.</summary>
    Computer,

    /// <summary>Above the site's root.</summary>
    Outside,

    /// <summary>Nothing at all: the link is empty.</summary>
    Nothing,

    /// <summary>Mail, telephone, data in the link itself.</summary>
    NoFile,
}
