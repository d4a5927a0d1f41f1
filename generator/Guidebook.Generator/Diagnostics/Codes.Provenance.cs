namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of sources and safety.</summary>
public static partial class Codes
{
    /// <summary>A citation of a point that no source has.</summary>
    public static Code UnknownPoint { get; } = new("GB4001", Severity.Error, "unknown point");

    /// <summary>A citation in a guide without sources.</summary>
    public static Code CitationWithoutSeeds { get; } = new("GB4002", Severity.Error, "citation without seeds");

    /// <summary>An entry without its sources.</summary>
    public static Code MissingSources { get; } = new("GB4003", Severity.Error, "missing sources");

    /// <summary>A point that no entry cites.</summary>
    public static Code IdlePoint { get; } = new("GB4004", Severity.Error, "point on which nothing draws");

    /// <summary>A point that is declared unused although an entry cites it.</summary>
    public static Code UsedAfterAll { get; } = new("GB4005", Severity.Warning, "unused point that is used");

    /// <summary>A help line whose last check is too long ago.</summary>
    public static Code StaleHelpLine { get; } = new("GB4050", Severity.Warning, "help line not checked lately");

    /// <summary>A practice of touch without a note on care.</summary>
    public static Code TouchWithoutCare { get; } = new("GB4051", Severity.Warning, "touch without care");

    /// <summary>A danger word to remove that is not in the list.</summary>
    public static Code UnknownSearchWord { get; } = new("GB4052", Severity.Error, "search word that is not there");

    /// <summary>A danger word to add that is in the list already, or that is given twice.</summary>
    public static Code SearchWordTwice { get; } = new("GB4053", Severity.Warning, "search word that is there already");

    /// <summary>Printed text on help that refers to the page that it replaces.</summary>
    public static Code HelpLeadsBack { get; } = new("GB4054", Severity.Warning, "help that leads back to itself");
}
