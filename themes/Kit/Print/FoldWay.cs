namespace Guidebook.Themes.Kit.Print;

/// <summary>The duplex mode of a file to fold.</summary>
public enum FoldWay
{
    /// <summary>The printer flips each sheet over its short edge.</summary>
    ShortEdge,

    /// <summary>The printer flips each sheet over its long edge.</summary>
    LongEdge,

    /// <summary>The printer prints one side: the file has all fronts, and then all backs for the turned pile.</summary>
    OneSided,
}
