namespace Guidebook.Generator.Publishing;

/// <summary>The paths in an output folder. The hidden folder exists only during a build, or after a killed one.</summary>
/// <param name="Root">Absolute path of the output folder.</param>
internal sealed record OutputLayout(string Root)
{
    /// <summary>The site, ready for publishing.</summary>
    public string Site { get; } = Path.Combine(Root, "site");

    /// <summary>A file of the new site on its way into a site that cannot be exchanged.</summary>
    public string Arriving => Path.Combine(Site, ".guidebook-arriving");

    /// <summary>The record of the site's build.</summary>
    public string Record { get; } = Path.Combine(Root, "build.json");

    /// <summary>The cache for later builds.</summary>
    public string Kept { get; } = Path.Combine(Root, "kept");

    /// <summary>The temporary files of a build.</summary>
    public string Hidden { get; } = Path.Combine(Root, ".guidebook");

    /// <summary>The lock file of the running build.</summary>
    public string Lock => Path.Combine(Hidden, "lock");

    /// <summary>The staging folder of the new site.</summary>
    public string Draft => Path.Combine(Hidden, "draft");

    /// <summary>The complete new site; after the exchange, the old one.</summary>
    public string Next => Path.Combine(Hidden, "next");

    /// <summary>The old site, where an atomic exchange is not supported.</summary>
    public string Old => Path.Combine(Hidden, "old");

    /// <summary>Backup of the last build's record until the new site is in place.</summary>
    public string FormerRecord => Path.Combine(Hidden, "former.json");

    /// <summary>The record that is valid during the exchange.</summary>
    public string UnionRecord => Path.Combine(Hidden, "union.json");

    /// <summary>The record that is valid after the exchange.</summary>
    public string FinalRecord => Path.Combine(Hidden, "final.json");
}
