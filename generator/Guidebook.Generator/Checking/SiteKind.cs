namespace Guidebook.Generator.Checking;

/// <summary>Whose pages are checked.</summary>
public enum SiteKind
{
    /// <summary>What we are about to publish: strict, and it must work opened from a folder.</summary>
    Ours,

    /// <summary>A folder that anything may have made: it is taken to stand at the root of a server.</summary>
    Foreign,
}
