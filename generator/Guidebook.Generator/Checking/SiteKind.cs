namespace Guidebook.Generator.Checking;

/// <summary>The origin of the checked pages.</summary>
public enum SiteKind
{
    /// <summary>Generated for publication: strict rules, and the site must work when opened from a folder.</summary>
    Ours,

    /// <summary>Made by any program: the folder is treated as the root of a server.</summary>
    Foreign,
}
