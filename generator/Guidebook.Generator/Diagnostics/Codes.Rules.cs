namespace Guidebook.Generator.Diagnostics;

/// <summary>The rules that a guide sets itself: GB4601 to GB4699.</summary>
public static partial class Codes
{
    /// <summary>A text that is shorter or longer than the guide wants it.</summary>
    public static Code Length { get; } = new("GB4601", Severity.Warning, "text too short or too long");

    /// <summary>Fewer of a kind than the guide wants.</summary>
    public static Code TooFew { get; } = new("GB4602", Severity.Warning, "too few of a kind");

    /// <summary>An article that links to fewer practices than the guide wants.</summary>
    public static Code FewLinksToPractices { get; } = new("GB4603", Severity.Warning, "article with few links to practices");

    /// <summary>A practice to which neither an article nor a plan leads.</summary>
    public static Code NotReached { get; } = new("GB4604", Severity.Warning, "practice that no article or plan leads to");
}
