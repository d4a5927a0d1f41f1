namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of ids and references.</summary>
public static partial class Codes
{
    /// <summary>A reference to an id that no entry has.</summary>
    public static Code UnknownEntry { get; } = new("GB2001", Severity.Error, "unknown id");

    /// <summary>A reference to an entry of the wrong kind.</summary>
    public static Code WrongKind { get; } = new("GB2002", Severity.Error, "id of another kind");

    /// <summary>An id that is given twice.</summary>
    public static Code TakenId { get; } = new("GB2003", Severity.Error, "id taken");

    /// <summary>A value that guide.yaml does not declare.</summary>
    public static Code UndeclaredValue { get; } = new("GB2004", Severity.Error, "undeclared value");

    /// <summary>A stage that guide.yaml does not declare.</summary>
    public static Code UndeclaredStage { get; } = new("GB2005", Severity.Error, "undeclared stage");

    /// <summary>A link to a heading or day that its target does not have.</summary>
    public static Code UnknownFragment { get; } = new("GB2006", Severity.Error, "unknown heading or day");

    /// <summary>A link to a heading of an entry that has no headings.</summary>
    public static Code NoPlacesInside { get; } = new("GB2007", Severity.Error, "nothing inside to link to");

    /// <summary>A reference to a missing picture file.</summary>
    public static Code UnknownPicture { get; } = new("GB2008", Severity.Error, "unknown picture");

    /// <summary>A picture file that no entry shows.</summary>
    public static Code UnusedPicture { get; } = new("GB2009", Severity.Warning, "unused picture");

    /// <summary>A practice that needs itself.</summary>
    public static Code NeedsItself { get; } = new("GB2010", Severity.Error, "practice that needs itself");

    /// <summary>Practices that need each other in a cycle.</summary>
    public static Code NeedsCircle { get; } = new("GB2011", Severity.Error, "practices that need each other");

    /// <summary>A practice without backlinks.</summary>
    public static Code OrphanPractice { get; } = new("GB2012", Severity.Warning, "practice that nothing mentions");

    /// <summary>References that cannot be checked, because a file with ids cannot be read.</summary>
    public static Code LinksNotChecked { get; } = new("GB2013", Severity.Warning, "links that could not be checked");
}
