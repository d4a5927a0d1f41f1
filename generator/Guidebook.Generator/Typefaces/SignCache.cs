using System.Runtime.CompilerServices;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// Keeps the signs of entries between builds, and the typefaces that were chosen for them: an unchanged entry is not scanned again, and
/// unchanged signs need no font to be read.
/// </summary>
public sealed class SignCache
{
    private readonly ConditionalWeakTable<Entry, EntrySigns> entries = [];

    /// <summary>The choice of the last build; null if its signs alone do not tell it.</summary>
    internal TypefaceChoice? Choice { get; set; }

    /// <summary>The signs of an entry.</summary>
    internal EntrySigns Find(Entry entry) => entries.GetValue(entry, EntrySigns.Of);
}
