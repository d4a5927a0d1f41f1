using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>A place inside an entry: a section or a day, or nothing for the entry itself.</summary>
internal readonly record struct Place(string? Fragment, string? Title)
{
    /// <summary>The day of a plan; its title is that of its practice.</summary>
    public static Place Of(Day day, EntryTable entries) =>
        new(day.Id, entries.TryFind(day.Practice.Target, out var practice) ? practice.Title : null);

    /// <summary>The section of a text.</summary>
    public static Place Of(Section section) => new(section.Id, section.Title);

    /// <summary>The section in which a span stands: the last heading at or before it, of whatever level.</summary>
    public static Place At(SourceSpan span, ImmutableArray<Section> sections)
    {
        var (low, high) = (0, sections.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sections[middle].Span <= span) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? default : Of(sections[low - 1]);
    }
}
