using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Serialises a <see cref="PdfFile"/>: the objects that the trailer reaches, numbered breadth-first from the catalog, one classic
/// cross-reference table, and an <c>/ID</c> that is a hash of all preceding bytes. Unreachable objects are dropped.
/// </summary>
internal sealed class PdfWriter : IDisposable
{
    private const int IdLength = 16;
    private readonly PdfFile file;
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<PdfValue> order = [];
    private readonly MemoryStream output = new();

    private PdfWriter(PdfFile file) => this.file = file;

    public static byte[] Write(PdfFile file)
    {
        using var writer = new PdfWriter(file);
        writer.Renumber(file.Trailer["Root"]!); // Makes the catalog the first object.
        var trailer = (PdfDict)writer.Renumber(file.Trailer.Without("Size", "ID", "Prev"));
        writer.WriteHeader();
        var offsets = writer.WriteObjects();
        writer.WriteTrailer(trailer, offsets);
        return writer.output.ToArray();
    }

    public void Dispose() => output.Dispose();

    private void WriteHeader()
    {
        Put($"%PDF-{file.Version}\n%");
        output.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    private List<long> WriteObjects()
    {
        var offsets = new List<long>();
        for (var i = 0; i < order.Count; i++)
        {
            var value = Renumber(order[i]);
            offsets.Add(output.Position);
            Put($"{i + 1} 0 obj\n");
            WriteObject(value);
            Put("\nendobj\n");
        }

        return offsets;
    }

    private void WriteObject(PdfValue value)
    {
        if (value is not PdfData data)
        {
            Put(PdfSyntax.Format(value));
            return;
        }

        Put(PdfSyntax.Format(data.Dict.With("Length", new PdfNumber(data.Bytes.Length))));
        Put("\nstream\n");
        output.Write(data.Bytes.Span);
        Put("\nendstream");
    }

    private void WriteTrailer(PdfDict trailer, List<long> offsets)
    {
        var id = new PdfString(Encoding.Latin1.GetString(SHA256.HashData(output.GetBuffer().AsSpan(0, (int)output.Length))[..IdLength]));
        var table = output.Position;
        Put($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Put(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        var whole = trailer.With("Size", new PdfNumber(offsets.Count + 1)).With("ID", new PdfArray([id, id]));
        Put($"trailer\n{PdfSyntax.Format(whole)}\nstartxref\n{table}\n%%EOF\n");
    }

    /// <summary>Replaces references by new object numbers; each new object is queued for writing.</summary>
    private PdfValue Renumber(PdfValue value) => value switch
    {
        PdfReference reference => file.Find<PdfValue>(reference) is { } target
            ? new PdfReference(NumberOf(reference, target))
            : PdfNull.Value,
        PdfArray array => new PdfArray([.. array.Items.Select(Renumber)]),
        PdfDict dict => RenumberDict(dict),
        PdfData data => data with { Dict = RenumberDict(data.Dict.Without("Length")) },
        _ => value,
    };

    private PdfDict RenumberDict(PdfDict dict)
    {
        var entries = PdfDict.Empty.Entries.ToBuilder();
        foreach (var (key, value) in dict.Entries) entries[key] = Renumber(value);
        return new(entries.ToImmutable());
    }

    private int NumberOf(PdfReference reference, PdfValue target)
    {
        if (numbers.TryGetValue(reference.Number, out var number)) return number;
        order.Add(target);
        return numbers[reference.Number] = order.Count;
    }

    private void Put(string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
