using Guidebook.Generator.Reading.Pictures.Formats;
namespace Guidebook.Generator.Reading.Pictures.Avif;

/// <summary>Writes a new AVIF with the visible part of an old one: items and properties get new numbers, and names are dropped.</summary>
internal sealed class AvifWriter
{
    private const int MostProperties = 127; // per item, and in total if property numbers have seven bits
    private readonly AvifPicture picture;
    private readonly SortedDictionary<uint, int> items;
    private readonly SortedDictionary<int, int> properties;
    private readonly List<byte[]> data;

    private AvifWriter(AvifPicture picture)
    {
        this.picture = picture;
        items = new(picture.Shown.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i + 1));
        var used = picture.Shown.SelectMany(picture.PropertiesOf).Select(property => property.Number).Distinct().Order();
        properties = new(used.Select((number, i) => (number, i)).ToDictionary(pair => pair.number, pair => pair.i + 1));
        data = [.. picture.Shown.Select(picture.TakeData)];
    }

    /// <summary>Writes the file; null if data of the picture is missing.</summary>
    /// <param name="brands">The content of the old file's <c>ftyp</c> box.</param>
    public static ReadOnlyMemory<byte>? Write(ReadOnlySpan<byte> brands, AvifPicture picture)
    {
        var writer = new AvifWriter(picture);
        if (writer.data.Exists(item => item.Length == 0) || picture.Shown.Any(id => picture.PropertiesOf(id).Count() > MostProperties))
            return null;
        var file = new ByteWriter(writer.data.Sum(item => item.Length) + 1024);
        AvifBoxes.Put(file, "ftyp", brands);
        // The offsets depend on the length of the box that contains them; its length does not depend on the offsets.
        var start = file.Length + writer.Meta(0).Length + AvifBoxes.HeaderLength;
        file.Put(writer.Meta((uint)start).Bytes.Span);
        AvifBoxes.Put(file, "mdat", box => writer.data.ForEach(item => box.Put(item)));
        return file.Bytes;
    }

    private ByteWriter Meta(uint start)
    {
        var meta = new ByteWriter(1024);
        AvifBoxes.Put(meta, "meta", box =>
        {
            box.Word(0);
            AvifBoxes.Put(box, "hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "pict"u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            AvifBoxes.Put(box, "pitm", pitm => Put(pitm, version: 0, items[picture.Primary]));
            AvifBoxes.Put(box, "iloc", iloc => PutPlaces(iloc, start));
            AvifBoxes.Put(box, "iinf", PutKinds);
            if (picture.Shown.Any(id => picture.ReferencesOf(id).Any())) AvifBoxes.Put(box, "iref", PutReferences);
            AvifBoxes.Put(box, "iprp", PutProperties);
        });
        return meta;
    }

    private static void Put(ByteWriter box, uint version, int number)
    {
        box.Word(version);
        box.Short(number);
    }

    /// <summary>Writes the offset and length of each item's bytes; both numbers have four bytes.</summary>
    private void PutPlaces(ByteWriter box, uint start)
    {
        box.Word(0);
        box.Short(0x4400);
        box.Short(items.Count);
        foreach (var (number, bytes) in items.Values.Zip(data))
        {
            box.Short(number);
            box.Short(0);
            box.Short(1);
            box.Word(start);
            box.Word((uint)bytes.Length);
            start += (uint)bytes.Length;
        }
    }

    private void PutKinds(ByteWriter box)
    {
        Put(box, version: 0, items.Count);
        foreach (var (id, number) in items)
            AvifBoxes.Put(box, "infe", infe =>
            {
                var (kind, isHidden) = picture.KindOf(id);
                Put(infe, isHidden ? 0x02000001u : 0x02000000u, number);
                infe.Short(0);
                infe.Name(kind);
                infe.Byte(0);
            });
    }

    private void PutReferences(ByteWriter box)
    {
        box.Word(0);
        foreach (var (id, number) in items)
            foreach (var (kind, to) in picture.ReferencesOf(id))
                AvifBoxes.Put(box, kind, reference =>
                {
                    reference.Short(number);
                    reference.Short(to.Length);
                    foreach (var target in to) reference.Short(items[target]);
                });
    }

    private void PutProperties(ByteWriter box)
    {
        AvifBoxes.Put(box, "ipco", ipco =>
        {
            foreach (var number in properties.Keys) AvifBoxes.Put(ipco, picture.Property(number).Name, picture.Property(number).Body);
        });
        AvifBoxes.Put(box, "ipma", PutAssociations);
    }

    private void PutAssociations(ByteWriter box)
    {
        var isLong = properties.Count > MostProperties;
        box.Word(isLong ? 1u : 0u);
        box.Word((uint)items.Count);
        foreach (var (id, number) in items)
        {
            var associated = picture.PropertiesOf(id).ToList();
            box.Short(number);
            box.Byte(associated.Count);
            foreach (var (property, isEssential) in associated)
                if (isLong) box.Short((isEssential ? 0x8000 : 0) | properties[property]);
                else box.Byte((isEssential ? 0x80 : 0) | properties[property]);
        }
    }
}
