using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Guidebook.Generator.Checking;

/// <summary>
/// Start tags that were read before: pages share the tags of their heads and feet, and a tag that is written alike means the same
/// wherever it stands. Thread-safe.
/// </summary>
internal sealed class KnownTags
{
    /// <summary>The number of tags that are kept.</summary>
    private const int Most = 4096;

    /// <summary>The number of characters of the longest tag that is kept.</summary>
    private const int Longest = 512;

    private readonly ConcurrentDictionary<string, KnownTag> tags = new(StringComparer.Ordinal);

    /// <summary>Hashes of tags that were read once; a tag is kept when it is read again, for many stand on one page only.</summary>
    private readonly ulong[] seen = new ulong[Most];

    private int count;

    /// <summary>The tag at the start of a text; null if it is not known.</summary>
    public KnownTag? Find(ReadOnlySpan<char> html)
    {
        if (html is not ['<', not '/', _, ..]) return null;
        // A tag in which a value has this sign is never kept, so that no beginning of it is found.
        var length = html[..Math.Min(html.Length, Longest)].IndexOf('>') + 1;
        return length > 0 && tags.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(html[..length], out var tag) ? tag : null;
    }

    /// <summary>Keeps a tag that is read again, unless what follows it is read in another way than the rest of a page.</summary>
    /// <param name="written">The whole tag, as it is written.</param>
    public void Add(ReadOnlySpan<char> written, Tag tag)
    {
        if (count >= Most || written.Length > Longest || written.IndexOf('>') != written.Length - 1) return;
        if (RawTexts.Find(tag, isInDrawing: false) is not RawText.None || !IsSeen(written)) return;
        if (tags.TryAdd(written.ToString(), new(written.Length, tag))) Interlocked.Increment(ref count);
    }

    /// <summary>Whether a tag was read before, and not too many others since.</summary>
    private bool IsSeen(ReadOnlySpan<char> written)
    {
        var hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(written));
        ref var last = ref seen[hash % Most];
        if (last == hash) return true;
        last = hash;
        return false;
    }
}

/// <summary>A start tag, apart from the page on which it was read.</summary>
internal sealed class KnownTag
{
    private readonly string name;
    private readonly bool isSelfClosing;
    private readonly TagAttribute[] attributes;

    /// <summary>Copies a tag.</summary>
    /// <param name="length">The number of characters in which it is written.</param>
    public KnownTag(int length, Tag tag)
    {
        (Length, name, isSelfClosing, attributes) = (length, tag.Name.ToString(), tag.IsSelfClosing, new TagAttribute[tag.Count]);
        for (var i = 0; i < attributes.Length; i++)
            attributes[i] = new(tag.NameOf(i).ToString().AsMemory(), tag.ValueOf(i).ToString().AsMemory());
    }

    /// <summary>The number of characters in which it is written.</summary>
    public int Length { get; }

    /// <summary>The tag at another index.</summary>
    public Tag At(int index) => new(name, attributes, isSelfClosing) { Index = index };
}
