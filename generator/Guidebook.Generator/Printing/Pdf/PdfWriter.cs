using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Serialises a <see cref="PdfFile"/>: the objects that the trailer reaches, numbered breadth-first from the catalog, and an <c>/ID</c>
/// that is a hash of all preceding bytes. Unreachable objects are dropped.
/// </summary>
internal sealed class PdfWriter : IDisposable
{
    private const int IdLength = 16;
    private const int LongestPart = 1024;
    private const int ObjectsAStream = 200;
    private const string StreamVersion = "1.5";
    private const string ClassicVersion = "1.4";

    /// <summary>What a trailer says of one file, and not of what is in it.</summary>
    private static readonly string[] OfFile = ["Size", "ID", "Prev"];

    private readonly PdfFile file;
    private readonly bool isPacked;
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<PdfValue> order = [];
    private readonly List<ObjectLocation> locations = [];
    private readonly MemoryStream output = new();
    private readonly StringBuilder written = new();

    private readonly Func<PdfValue, PdfValue> renumber;

    private PdfWriter(PdfFile file, bool isPacked) => (this.file, this.isPacked, renumber) = (file, isPacked, Renumber);

    /// <summary>Serialises a file.</summary>
    /// <param name="isPacked">
    /// Whether objects are in object streams, found by a cross-reference stream (PDF 1.5); otherwise each is an object of its own, found by
    /// a classic table (PDF 1.4).
    /// </param>
    public static byte[] Write(PdfFile file, bool isPacked)
    {
        using var writer = new PdfWriter(file, isPacked);
        writer.Renumber(file.Trailer["Root"]!); // Makes the catalog the first object.
        var trailer = (PdfDict)writer.Renumber(file.Trailer.Without(OfFile));
        writer.WriteHeader();
        writer.WriteObjects();
        if (isPacked) writer.WriteTable(trailer);
        else writer.WriteClassicTable(trailer);
        return writer.output.ToArray();
    }

    /// <summary>A file as if it were written and read again: without what the trailer does not reach, numbered as it is written.</summary>
    public static PdfFile Renumber(PdfFile file)
    {
        using var writer = new PdfWriter(file, isPacked: false);
        writer.Renumber(file.Trailer["Root"]!);
        var trailer = (PdfDict)writer.Renumber(file.Trailer.Without(OfFile));
        var objects = new Dictionary<int, PdfValue>();
        for (var i = 0; i < writer.order.Count; i++) objects[i + 1] = writer.Renumber(writer.order[i]);
        return new(objects, trailer, ClassicVersion);
    }

    public void Dispose() => output.Dispose();

    private void WriteHeader()
    {
        var version = isPacked ? (string.CompareOrdinal(file.Version, StreamVersion) < 0 ? StreamVersion : file.Version) : ClassicVersion;
        Put($"%PDF-{version}\n%");
        output.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    private void WriteObjects()
    {
        var packed = new List<(int Number, PdfValue Value)>();
        for (var i = 0; i < order.Count; i++)
        {
            var value = Renumber(order[i]);
            locations.Add(new((int)output.Position, null));
            if (isPacked && value is not PdfData) packed.Add((i, value));
            else WriteObject(i, value);
        }

        foreach (var objects in packed.Chunk(ObjectsAStream)) WriteStream(objects);
    }

    private void WriteObject(int index, PdfValue value)
    {
        Put($"{index + 1} 0 obj\n");
        WriteValue(value);
        Put("\nendobj\n");
    }

    private void WriteValue(PdfValue value)
    {
        if (value is not PdfData data)
        {
            Put(value);
            return;
        }

        Put(data.Dict.With("Length", new PdfNumber(data.Bytes.Length)));
        Put("\nstream\n");
        output.Write(data.Bytes.Span);
        Put("\nendstream");
    }

    private void WriteStream((int Index, PdfValue Value)[] objects)
    {
        var (head, body) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < objects.Length; i++)
        {
            head.Append(CultureInfo.InvariantCulture, $"{objects[i].Index + 1} {body.Length} ");
            PdfSyntax.Append(body, objects[i].Value);
            body.Append('\n');
            locations[objects[i].Index] = new(locations.Count + 1, i);
        }

        var dict = PdfDict.Empty.With("Type", new PdfName("ObjStm")).With("N", new PdfNumber(objects.Length)).With("First", new PdfNumber(head.Length));
        locations.Add(new((int)output.Position, null));
        WriteObject(locations.Count - 1, Flate.Pack(dict, Encoding.Latin1.GetBytes(head.Append(body).ToString())));
    }

    private PdfArray Id()
    {
        var id = new PdfString(Encoding.Latin1.GetString(SHA256.HashData(output.GetBuffer().AsSpan(0, (int)output.Length))[..IdLength]));
        return new([id, id]);
    }

    private void WriteTable(PdfDict trailer)
    {
        var (id, at) = (Id(), (int)output.Position);
        locations.Add(new(at, null));
        var rows = CrossReferenceTable.Rows(locations, out var widths);
        var columns = widths.Sum();
        var dict = trailer
            .With("Type", new PdfName("XRef"))
            .With("Size", new PdfNumber(locations.Count + 1))
            .With("W", PdfArray.OfNumbers([.. widths.Select(width => (double)width)]))
            .With("ID", id);
        var data = Flate.Pack(dict, Predictor.Up(rows, columns));
        WriteObject(locations.Count - 1, data with { Dict = data.Dict.With("DecodeParms", Predictor.UpParameters(columns)) });
        Put($"startxref\n{at}\n%%EOF\n");
    }

    private void WriteClassicTable(PdfDict trailer)
    {
        var (id, table) = (Id(), output.Position);
        Put($"xref\n0 {locations.Count + 1}\n0000000000 65535 f \n");
        foreach (var location in locations) Put(string.Create(CultureInfo.InvariantCulture, $"{location.Offset:D10} 00000 n \n"));
        var whole = trailer.With("Size", new PdfNumber(locations.Count + 1)).With("ID", id);
        Put($"trailer\n{PdfSyntax.Format(whole)}\nstartxref\n{table}\n%%EOF\n");
    }

    /// <summary>Replaces references by new object numbers; each new object is queued for writing.</summary>
    private PdfValue Renumber(PdfValue value) => value switch
    {
        PdfReference reference => file.Find<PdfValue>(reference) is { } target
            ? new PdfReference(NumberOf(reference, target))
            : PdfNull.Value,
        PdfArray array => new PdfArray(ImmutableArray.CreateRange(array.Items, renumber)),
        PdfDict dict => dict.Select(renumber),
        PdfData data => data with { Dict = data.Dict.Without("Length").Select(renumber) },
        _ => value,
    };

    private int NumberOf(PdfReference reference, PdfValue target)
    {
        if (numbers.TryGetValue(reference.Number, out var number)) return number;
        order.Add(target);
        return numbers[reference.Number] = order.Count;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[LongestPart];
        for (; !text.IsEmpty; text = text[Math.Min(LongestPart, text.Length)..])
            output.Write(bytes[..Encoding.Latin1.GetBytes(text[..Math.Min(LongestPart, text.Length)], bytes)]);
    }

    private void Put(PdfValue value)
    {
        PdfSyntax.Append(written.Clear(), value);
        foreach (var part in written.GetChunks()) Put(part.Span);
    }
}
