namespace Guidebook.BrowserTests;

/// <summary>How a reader comes to the site.</summary>
public enum Way
{
    /// <summary>Opened from the folder by a double click.</summary>
    Folder,

    /// <summary>From a web server, at its root.</summary>
    Server,

    /// <summary>From a web server, below a path.</summary>
    BelowPath,
}
