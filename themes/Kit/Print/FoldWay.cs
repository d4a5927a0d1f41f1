namespace Guidebook.Themes.Kit.Print;

/// <summary>How the sheets of a file to fold come onto both sides of the paper.</summary>
public enum FoldWay
{
    /// <summary>The printer turns each sheet over its short edge.</summary>
    ShortEdge,

    /// <summary>The printer turns each sheet over its long edge.</summary>
    LongEdge,

    /// <summary>The fronts only; the backs are another file.</summary>
    Fronts,

    /// <summary>The backs only, for sheets that have their fronts.</summary>
    Backs,
}
