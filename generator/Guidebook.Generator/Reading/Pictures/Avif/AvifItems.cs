using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Generator.Reading.Pictures.Avif;

/// <summary>The items of an AVIF, read from its <c>meta</c> box.</summary>
internal sealed class AvifItems
{
    private const int MostItems = ushort.MaxValue;

    // Enough for thousands of tiles and a colour profile; a larger box would need many times its size in memory.
    private const int LargestMeta = 16 * 1024 * 1024;

    private readonly SortedDictionary<uint, AvifItem> items = [];
    private readonly List<AvifProperty> properties = [];
    private bool isDamaged;

    /// <summary>The number of the primary item, which is the picture.</summary>
    public uint Primary { get; private set; }

    /// <summary>All items by number.</summary>
    public IReadOnlyDictionary<uint, AvifItem> All => items;

    /// <summary>The content of the <c>idat</c> box, which stores small items.</summary>
    public byte[] Store { get; private set; } = [];

    /// <summary>Reads the content of a <c>meta</c> box; null if it is damaged.</summary>
    public static AvifItems? Read(ReadOnlySpan<byte> meta)
    {
        var reader = new ByteReader(meta.Length > LargestMeta ? default : meta);
        var found = new AvifItems();
        AvifBoxes.TakeVersion(ref reader, out _);
        while (!found.isDamaged && AvifBoxes.TryTake(ref reader, out var name, out var body)) found.Take(name, body);
        return reader.IsCutOff || found.isDamaged ? null : found; // an empty box is truncated
    }

    /// <summary>The property with a number, from 1; null if there is none.</summary>
    public AvifProperty? Property(int number) => number > 0 && number <= properties.Count ? properties[number - 1] : null;

    private void Take(string name, ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        switch (name)
        {
            case "pitm": Primary = Number(ref reader, isLong: AvifBoxes.TakeVersion(ref reader, out _) > 0); break;
            case "idat": Store = body.ToArray(); break;
            case "iinf": TakeKinds(ref reader); break;
            case "iloc": TakeExtents(ref reader); break;
            case "iref": TakeReferences(ref reader); break;
            case "iprp": TakeProperties(ref reader); break;
        }

        isDamaged |= reader.IsCutOff;
    }

    private void TakeKinds(ref ByteReader reader)
    {
        Number(ref reader, isLong: AvifBoxes.TakeVersion(ref reader, out _) > 0);
        while (AvifBoxes.TryTake(ref reader, out var name, out var body))
        {
            var info = new ByteReader(body);
            var version = AvifBoxes.TakeVersion(ref info, out var flags);
            if (name != "infe" || version < 2) continue;
            var item = Item(Number(ref info, isLong: version > 2));
            info.Short();
            (item.Kind, item.IsHidden) = (info.Name(), (flags & 1) != 0);
            isDamaged |= info.IsCutOff;
        }
    }

    private void TakeExtents(ref ByteReader reader)
    {
        var version = AvifBoxes.TakeVersion(ref reader, out _);
        var sizes = reader.Short();
        var (offset, length, start, index) = (sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, version > 0 ? sizes & 15 : 0);
        var count = Number(ref reader, isLong: version > 1);
        for (var i = 0; i < count && !reader.IsCutOff && !isDamaged; i++)
        {
            var item = Item(Number(ref reader, isLong: version > 1));
            var method = version > 0 ? reader.Short() & 15 : 0;
            isDamaged |= reader.Short() != 0 || method > 1; // in another file, or in another item
            var begin = Sized(ref reader, start);
            var extents = reader.Short();
            isDamaged |= extents > 1 && length == 0;
            for (var n = 0; n < extents && !reader.IsCutOff && !isDamaged; n++)
            {
                Sized(ref reader, index);
                item.Extents.Add(new(method == 1, begin + Sized(ref reader, offset), Sized(ref reader, length)));
            }
        }
    }

    private void TakeReferences(ref ByteReader reader)
    {
        var isLong = AvifBoxes.TakeVersion(ref reader, out _) > 0;
        while (AvifBoxes.TryTake(ref reader, out var kind, out var body))
        {
            var box = new ByteReader(body);
            var item = Item(Number(ref box, isLong));
            var to = ImmutableArray.CreateBuilder<uint>();
            for (var count = box.Short(); count > 0 && !box.IsCutOff; count--) to.Add(Number(ref box, isLong));
            item.References.Add((kind, to.ToImmutable()));
            isDamaged |= box.IsCutOff;
        }
    }

    private void TakeProperties(ref ByteReader reader)
    {
        while (AvifBoxes.TryTake(ref reader, out var name, out var body))
        {
            var box = new ByteReader(body);
            if (name == "ipma") TakeAssociations(ref box);
            while (name == "ipco" && AvifBoxes.TryTake(ref box, out var property, out var value))
                properties.Add(new(property, value.ToArray()));
            isDamaged |= box.IsCutOff;
        }
    }

    private void TakeAssociations(ref ByteReader reader)
    {
        var version = AvifBoxes.TakeVersion(ref reader, out var flags);
        for (var items = reader.Word(); items > 0 && !reader.IsCutOff; items--)
        {
            var item = Item(Number(ref reader, isLong: version > 0));
            for (var count = reader.Byte(); count > 0 && !reader.IsCutOff; count--)
            {
                var number = (flags & 1) != 0 ? reader.Short() : (reader.Byte() is var one ? ((one & 0x80) << 8) | (one & 0x7F) : 0);
                item.Properties.Add((number & 0x7FFF, (number & 0x8000) != 0));
            }
        }
    }

    /// <summary>The item with a number; the file can refer to an item before it declares its type.</summary>
    private AvifItem Item(uint number)
    {
        if (items.TryGetValue(number, out var item)) return item;
        if (items.Count >= MostItems) isDamaged = true;
        else items[number] = new();
        return items.GetValueOrDefault(number) ?? new();
    }

    private static uint Number(ref ByteReader reader, bool isLong) => isLong ? reader.Word() : (uint)reader.Short();

    private long Sized(ref ByteReader reader, int size)
    {
        isDamaged |= size is not (0 or 4 or 8);
        return size == 4 ? reader.Word() : size == 8 ? reader.Long() : 0;
    }
}
