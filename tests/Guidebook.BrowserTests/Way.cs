namespace Guidebook.BrowserTests;

/// <summary>A way to open the site.</summary>
public enum Way
{
    /// <summary>From the folder, as a file.</summary>
    Folder,

    /// <summary>From a web server, at its root.</summary>
    Server,

    /// <summary>From a web server, in a subfolder.</summary>
    BelowPath,
}
