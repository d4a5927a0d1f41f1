namespace Guidebook.Generator.Diagnostics;

/// <summary>What publishing finds: GB7001 to GB7099.</summary>
public static partial class Codes
{
    /// <summary>A second build on the same output.</summary>
    public static Code AnotherBuild { get; } = new("GB7001", Severity.Error, "another build is at work");

    /// <summary>The output would stand where it could do harm.</summary>
    public static Code OutputLocation { get; } = new("GB7002", Severity.Error, "not a place for the output");

    /// <summary>A site stands there that no build of ours has put there.</summary>
    public static Code OutputNotOurs { get; } = new("GB7003", Severity.Error, "the output folder belongs to somebody else");

    /// <summary>A link or a wrong kind of file where the output keeps its own.</summary>
    public static Code OutputBlocked { get; } = new("GB7004", Severity.Error, "something stands in the output's place");

    /// <summary>Two files for one path.</summary>
    public static Code PathTwice { get; } = new("GB7005", Severity.Error, "two files for one path");

    /// <summary>Two paths that cannot both exist everywhere.</summary>
    public static Code PathsClash { get; } = new("GB7006", Severity.Error, "two paths clash");

    /// <summary>A file of the editor's own stands where a made file belongs.</summary>
    public static Code OwnFileInTheWay { get; } = new("GB7007", Severity.Error, "a file of your own is in the way");

    /// <summary>The disk is full, or permission is denied.</summary>
    public static Code OutputNotWritable { get; } = new("GB7008", Severity.Error, "the output cannot be written");

    /// <summary>The record of the last build is damaged.</summary>
    public static Code RecordDamaged { get; } = new("GB7009", Severity.Error, "the record of the last build is damaged");

    /// <summary>The new site stands, but the old one could not be cleared away.</summary>
    public static Code OldSiteLeft { get; } = new("GB7010", Severity.Warning, "the old site could not be cleared away");
}
