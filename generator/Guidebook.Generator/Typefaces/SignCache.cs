using System.Runtime.CompilerServices;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>Keeps the signs of entries between builds; an unchanged entry is not scanned again.</summary>
public sealed class SignCache
{
    private readonly ConditionalWeakTable<Entry, EntrySigns> entries = [];

    /// <summary>The signs of an entry.</summary>
    internal EntrySigns Find(Entry entry) => entries.GetValue(entry, static entry =>
    {
        var signs = new EntrySigns();
        foreach (var text in entry.AllTexts.Concat(FurtherNames(entry))) signs.Add(text);
        return signs;
    });

    /// <summary>The topics and the other names, which indexes show.</summary>
    private static IEnumerable<LocatedText> FurtherNames(Entry entry) =>
        entry.ListedUnder.SelectMany(topic => LocatedText.Plain(topic.Span, topic.Value)).Concat(LocatedText.Plain(entry.Span, entry.Also));
}
