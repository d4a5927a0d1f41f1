using System.Runtime.CompilerServices;
using Guidebook.Model;

namespace Guidebook.Themes.Kit.Website;

/// <summary>
/// An entry as lists and links show it: its title, its summary and the way to it. Two are equal where all of that is, whatever else has
/// changed in the entry: so a list of ten thousand need not be drawn again for a word in one of their texts.
/// </summary>
public sealed record Listed
{
    // Each entry stands in many lists. None of them keeps an entry in memory of which there is a newer one.
    private static readonly ConditionalWeakTable<Entry, Listed> All = [];

    private Listed(Entry entry) => (Kind, Id, Title, Summary) = (entry.Kind, entry.Id, entry.Title, entry.Summary);

    /// <summary>The entry's kind.</summary>
    public Kind Kind { get; }

    /// <summary>The entry's id.</summary>
    public Slug Id { get; }

    /// <summary>The entry's title.</summary>
    public string Title { get; }

    /// <summary>What it says in a sentence; empty for nothing.</summary>
    public string Summary { get; }

    /// <summary>The entry as lists show it.</summary>
    public static Listed From(Entry entry) => All.GetValue(entry, static one => new(one));
}
