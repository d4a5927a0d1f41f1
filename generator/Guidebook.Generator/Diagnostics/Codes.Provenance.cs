namespace Guidebook.Generator.Diagnostics;

/// <summary>Sources and safety.</summary>
public static partial class Codes
{
    /// <summary>A citation of a point that no source has.</summary>
    public static Code UnknownPoint { get; } = new("GB4001", Severity.Error, "unknown point");

    /// <summary>A citation in a guide without sources.</summary>
    public static Code CitationWithoutSeeds { get; } = new("GB4002", Severity.Error, "citation without seeds");

    /// <summary>Something that does not name its sources.</summary>
    public static Code MissingSources { get; } = new("GB4003", Severity.Error, "missing sources");

    /// <summary>A point on which nothing draws.</summary>
    public static Code IdlePoint { get; } = new("GB4004", Severity.Error, "point on which nothing draws");

    /// <summary>A point that is said to be unused and is not.</summary>
    public static Code UsedAfterAll { get; } = new("GB4005", Severity.Warning, "unused point that is used");

    /// <summary>A help line that was not checked lately.</summary>
    public static Code StaleHelpLine { get; } = new("GB4050", Severity.Warning, "help line not checked lately");

    /// <summary>A practice of touch without a word of care.</summary>
    public static Code TouchWithoutCare { get; } = new("GB4051", Severity.Warning, "touch without care");

    /// <summary>A word of danger that is taken away and was not there.</summary>
    public static Code UnknownSearchWord { get; } = new("GB4052", Severity.Error, "search word that is not there");

    /// <summary>A word of danger that is added and was there, or that is given twice.</summary>
    public static Code SearchWordTwice { get; } = new("GB4053", Severity.Warning, "search word that is there already");

    /// <summary>Words on help in print that point to the page for which they stand.</summary>
    public static Code HelpLeadsBack { get; } = new("GB4054", Severity.Warning, "help that leads back to itself");
}
