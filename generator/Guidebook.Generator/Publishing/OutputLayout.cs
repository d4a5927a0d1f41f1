namespace Guidebook.Generator.Publishing;

/// <summary>Where everything stands in an output folder. The hidden folder exists only while a build runs, or where one was killed.</summary>
/// <param name="Root">The output folder, as a full path.</param>
internal sealed record OutputLayout(string Root)
{
    /// <summary>The folder to publish.</summary>
    public string Site { get; } = Path.Combine(Root, "site");

    /// <summary>The record of the build that made it.</summary>
    public string Record { get; } = Path.Combine(Root, "build.json");

    /// <summary>What is kept for the next build, so that it need not be made again.</summary>
    public string Kept { get; } = Path.Combine(Root, "kept");

    /// <summary>What a build needs on its way.</summary>
    public string Hidden { get; } = Path.Combine(Root, ".guidebook");

    /// <summary>Held by the build at work.</summary>
    public string Lock => Path.Combine(Hidden, "lock");

    /// <summary>The new site while it grows.</summary>
    public string Draft => Path.Combine(Hidden, "draft");

    /// <summary>The new site, complete; after the exchange, the old one.</summary>
    public string Next => Path.Combine(Hidden, "next");

    /// <summary>The old site, where the two cannot be exchanged in one move.</summary>
    public string Old => Path.Combine(Hidden, "old");

    /// <summary>The last build's record, kept until the new site stands.</summary>
    public string FormerRecord => Path.Combine(Hidden, "former.json");

    /// <summary>The record that holds while the sites change places.</summary>
    public string UnionRecord => Path.Combine(Hidden, "union.json");

    /// <summary>The record that holds afterwards.</summary>
    public string FinalRecord => Path.Combine(Hidden, "final.json");
}
