using System.Collections.Immutable;

namespace Guidebook.Generator.Diagnostics;

/// <summary>A range of diagnostic codes with a common subject.</summary>
/// <param name="Prefix">The first characters of its codes, such as <c>GB10</c>.</param>
public sealed record CodeArea(string Prefix, string Title)
{
    /// <summary>All areas, in the order of the build's stages.</summary>
    public static ImmutableArray<CodeArea> All { get; } =
    [
        new("GB10", "Files and how they are written"),
        new("GB11", "Keys and values"),
        new("GB12", "Running text"),
        new("GB13", "Marks in texts and names"),
        new("GB20", "Ids, links and pictures"),
        new("GB30", "Rules of plans"),
        new("GB40", "Sources and safety"),
        new("GB45", "Words of the theme, and calendars"),
        new("GB46", "Rules that the guide sets itself"),
        new("GB50", "Finished pages"),
        new("GB60", "Print"),
        new("GB70", "The output folder"),
    ];

    /// <summary>The codes of the area, sorted by id.</summary>
    public IEnumerable<Code> Codes => Diagnostics.Codes.All.Where(code => code.Id.StartsWith(Prefix, StringComparison.Ordinal));
}
