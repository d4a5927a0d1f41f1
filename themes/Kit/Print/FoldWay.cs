namespace Guidebook.Themes.Kit.Print;

/// <summary>The duplex mode of a file to fold.</summary>
public enum FoldWay
{
    /// <summary>The printer flips each sheet over its short edge.</summary>
    ShortEdge,

    /// <summary>The printer flips each sheet over its long edge.</summary>
    LongEdge,

    /// <summary>Only the fronts; another file has the backs.</summary>
    Fronts,

    /// <summary>Only the backs, for sheets whose fronts are printed.</summary>
    Backs,
}
