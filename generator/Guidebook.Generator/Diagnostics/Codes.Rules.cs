namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of the rules that a guide declares: GB4601 to GB4699.</summary>
public static partial class Codes
{
    /// <summary>A text that is shorter or longer than the guide allows.</summary>
    public static Code Length { get; } = new("GB4601", Severity.Warning, "text too short or too long");

    /// <summary>Fewer entries of a kind than the guide requires.</summary>
    public static Code TooFew { get; } = new("GB4602", Severity.Warning, "too few of a kind");

    /// <summary>An article with fewer links to practices than the guide requires.</summary>
    public static Code FewLinksToPractices { get; } = new("GB4603", Severity.Warning, "article with few links to practices");

    /// <summary>A practice to which no article and no plan links.</summary>
    public static Code NotReached { get; } = new("GB4604", Severity.Warning, "practice that no article or plan leads to");
}
