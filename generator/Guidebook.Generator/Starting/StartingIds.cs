using System.Collections.Frozen;
using System.Text;
using Guidebook.Generator.Languages;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>Checks the id of a new entry.</summary>
internal static class StartingIds
{
    // Disks allow 255 bytes, and printed files and calendars append words to names.
    private const int Longest = 120;

    /// <summary>Names of devices on Windows, where no file can have them, and names of pages that each section has.</summary>
    private static readonly FrozenSet<string> Reserved = new[] { "con", "prn", "aux", "nul", "index", "404" }
        .Concat(Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Why a text cannot be the id of a new entry, with the way out; null if it can.</summary>
    public static string? Fault(string text, out Slug id)
    {
        if (!Ids.TryParse(text, out id))
            return $"'{text}' is not an id: an id has small letters, digits and single hyphens. Write '{Ids.From(text)}'.";
        if (Reserved.Contains(id.Value))
            return $"'{id}' is a reserved name: a file or page of this name is not possible everywhere. Write another id, such as '{id}-1'.";
        return Encoding.UTF8.GetByteCount(id.Value) > Longest
            ? FormattableString.Invariant($"The id is longer than {Longest} bytes, too long for the names of files. Write a shorter one; the title can be long.")
            : null;
    }

    /// <summary>A title made from an id: <c>tea-for-two</c> becomes <c>Tea for two</c>.</summary>
    public static string TitleOf(Slug id)
    {
        var words = id.Value.Replace('-', ' ');
        var first = Rune.GetRuneAt(words, 0);
        return Rune.ToUpperInvariant(first) + words[first.Utf16SequenceLength..];
    }
}
