namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of publishing: GB7001 to GB7099.</summary>
public static partial class Codes
{
    /// <summary>A second build that writes to the same output.</summary>
    public static Code AnotherBuild { get; } = new("GB7001", Severity.Machine, "another build is at work") { StopsBuild = true };

    /// <summary>An output folder whose location could cause damage.</summary>
    public static Code OutputLocation { get; } = new("GB7002", Severity.Error, "not a place for the output");

    /// <summary>An output folder with a site that Guidebook did not write.</summary>
    public static Code OutputNotOurs { get; } = new("GB7003", Severity.Error, "the output folder belongs to somebody else");

    /// <summary>A link or a file of the wrong type at a path that the output needs.</summary>
    public static Code OutputBlocked { get; } = new("GB7004", Severity.Error, "something stands in the output's place");

    /// <summary>Two files with the same path.</summary>
    public static Code PathTwice { get; } = new("GB7005", Severity.Error, "two files for one path");

    /// <summary>Two paths that cannot coexist on every file system.</summary>
    public static Code PathsClash { get; } = new("GB7006", Severity.Error, "two paths clash");

    /// <summary>A file of the editor's own at the path of a generated file.</summary>
    public static Code OwnFileInTheWay { get; } = new("GB7007", Severity.Error, "a file of your own is in the way");

    /// <summary>The disk is full, or permission is denied.</summary>
    public static Code OutputNotWritable { get; } = new("GB7008", Severity.Machine, "the output cannot be written") { StopsBuild = true };

    /// <summary>The record of the last build is damaged.</summary>
    public static Code RecordDamaged { get; } = new("GB7009", Severity.Error, "the record of the last build is damaged");

    /// <summary>The new site is in place, but the old one could not be deleted.</summary>
    public static Code OldSiteLeft { get; } = new("GB7010", Severity.Warning, "the old site could not be cleared away");

    /// <summary>A file of the guide at the path of a page.</summary>
    public static Code FileOverPage { get; } = new("GB7011", Severity.Error, "a file in the place of a page");

    /// <summary>A page whose file name is too long for disks and servers.</summary>
    public static Code NameTooLong { get; } = new("GB7012", Severity.Error, "a name too long for a file");

    /// <summary>A file of the guide that browsers run.</summary>
    public static Code ActiveFile { get; } = new("GB7013", Severity.Warning, "a file that can run as a program");

    /// <summary>A link from a published entry to a draft.</summary>
    public static Code LinkToDraft { get; } = new("GB7014", Severity.Error, "a link to a draft");

    /// <summary>One earlier address of two entries.</summary>
    public static Code AliasTwice { get; } = new("GB7015", Severity.Error, "one earlier address of two entries");

    /// <summary>An earlier address at which a page or file stands.</summary>
    public static Code AliasOverPage { get; } = new("GB7016", Severity.Error, "an earlier address that is in use");

    /// <summary>A published address that leads to nothing any more.</summary>
    public static Code AddressGone { get; } = new("GB7017", Severity.Error, "a published address that is gone");

    /// <summary>A feed without dated entries or without the address of the website.</summary>
    public static Code EmptyFeed { get; } = new("GB7018", Severity.Warning, "a feed without entries");

    /// <summary>A logo that makes every page of the website slow to load.</summary>
    public static Code LogoTooLarge { get; } = new("GB7050", Severity.Error, "a logo that is too large");

    /// <summary>The record of the last build ends in the middle.</summary>
    public static Code RecordLost { get; } = new("GB7031", Severity.Warning, "the record of the last build was cut off");

    /// <summary>A file name that Windows reserves for devices, or that it does not allow.</summary>
    public static Code ReservedName { get; } = new("GB7032", Severity.Warning, "a name that Windows cannot have");

    /// <summary>The schemas for editors cannot be written into the guide's folder.</summary>
    public static Code SchemaNotWritten { get; } = new("GB7040", Severity.Warning, "the schemas for editors cannot be written");
}
