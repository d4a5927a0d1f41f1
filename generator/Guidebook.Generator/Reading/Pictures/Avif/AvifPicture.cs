using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Avif;

/// <summary>
/// The visible part of an AVIF: its primary item, the items that it is composed of, and their transparency. Exif, XMP, thumbnails, depth
/// and everything else is not reachable from there, and is dropped.
/// </summary>
/// <param name="file">The whole file.</param>
internal sealed class AvifPicture(byte[] file, AvifItems items)
{
    private static readonly ImmutableHashSet<string> KeptProperties =
        ["ispe", "pixi", "av1C", "colr", "pasp", "clap", "irot", "imir", "auxC", "clli", "mdcv", "cclv", "amve", "a1op", "a1lx", "lsel"];

    private long left = file.Length;

    /// <summary>The numbers of the visible items; empty if the file is damaged.</summary>
    public ImmutableSortedSet<uint> Shown { get; } = Reach(items);

    /// <summary>The number of the primary item.</summary>
    public uint Primary => items.Primary;

    /// <summary>The size as browsers show it, after rotation; null if the file does not contain it.</summary>
    public PictureSize? Size()
    {
        var reader = new ByteReader(Body("ispe"));
        reader.Word();
        var (width, height) = (reader.Word(), reader.Word());
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue) return null;
        return Body("irot") is [var turn, ..] && turn % 2 == 1 ? new((int)height, (int)width) : new((int)width, (int)height);
    }

    /// <summary>The type of an item, and whether it is shown only as a part of another.</summary>
    public (string Kind, bool IsHidden) KindOf(uint item) => (items.All[item].Kind, items.All[item].IsHidden);

    /// <summary>The property with a number.</summary>
    public AvifProperty Property(int number) => items.Property(number)!.Value;

    /// <summary>The properties of an item that affect its display: known ones, and ones that are marked as essential.</summary>
    public IEnumerable<(int Number, bool IsEssential)> PropertiesOf(uint item) => items.All[item].Properties
        .Where(property => items.Property(property.Number) is { } found && (property.IsEssential || KeptProperties.Contains(found.Name)))
        .Distinct();

    /// <summary>The references of an item to other visible items.</summary>
    public IEnumerable<(string Kind, ImmutableArray<uint> To)> ReferencesOf(uint item) => items.All[item].References
        .Where(reference => reference.Kind is "dimg" or "auxl" or "prem")
        .Select(reference => (reference.Kind, To: reference.To.RemoveAll(to => !Shown.Contains(to))))
        .Where(reference => !reference.To.IsEmpty);

    /// <summary>
    /// The bytes of an item; empty if a range is invalid, or if all items together have more bytes than the file. Call it once per item.
    /// </summary>
    public byte[] TakeData(uint item)
    {
        var data = new ByteWriter(0);
        foreach (var extent in items.All[item].Extents)
        {
            var source = extent.IsInside ? items.Store : file;
            if (extent.Start < 0 || extent.Length <= 0 || extent.Start > source.Length || extent.Length > source.Length - extent.Start)
                return [];
            left -= extent.Length;
            if (left < 0) return []; // otherwise a small file could request any amount of memory
            data.Put(source.AsSpan((int)extent.Start, (int)extent.Length));
        }

        return data.Bytes.ToArray();
    }

    private byte[]? Body(string property) => items.All[items.Primary].Properties
        .Select(found => items.Property(found.Number)).FirstOrDefault(found => found?.Name == property)?.Body;

    private static ImmutableSortedSet<uint> Reach(AvifItems items)
    {
        var transparencies = items.All.Where(pair => IsTransparency(items, pair.Value))
            .SelectMany(pair => Targets(pair.Value, "auxl"), (pair, to) => (pair.Key, To: to))
            .ToLookup(pair => pair.To, pair => pair.Key);
        var (reached, next) = (new SortedSet<uint>(), new Queue<uint>([items.Primary]));
        while (next.TryDequeue(out var id))
        {
            if (!reached.Add(id)) continue;
            if (!items.All.TryGetValue(id, out var item) || item.Kind is not ("av01" or "grid")) return [];
            foreach (var part in Targets(item, "dimg").Concat(transparencies[id])) next.Enqueue(part);
        }

        return [.. reached];
    }

    private static IEnumerable<uint> Targets(AvifItem item, string kind) =>
        item.References.Where(reference => reference.Kind == kind).SelectMany(reference => reference.To);

    private static bool IsTransparency(AvifItems items, AvifItem item) => item.Properties
        .Select(property => items.Property(property.Number))
        .Any(property => property is { Name: "auxC", Body: [_, _, _, _, .. var kind] } && IsAlpha(kind));

    private static bool IsAlpha(ReadOnlySpan<byte> kind) =>
        kind.StartsWith("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"u8) || kind.StartsWith("urn:mpeg:hevc:2015:auxid:1\0"u8);
}
