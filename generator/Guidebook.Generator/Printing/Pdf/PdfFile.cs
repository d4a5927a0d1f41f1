namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A PDF under work: its objects by number, and the trailer from which all are reached.</summary>
public sealed class PdfFile
{
    private readonly Dictionary<int, PdfValue> objects;
    private readonly PdfReference root;
    private int last;

    internal PdfFile(Dictionary<int, PdfValue> objects, PdfDict trailer, string version)
    {
        this.objects = objects;
        root = trailer["Root"] is PdfReference reference && objects.GetValueOrDefault(reference.Number) is PdfDict
            ? reference
            : throw new PdfFormatException("The PDF has no catalog.");
        last = objects.Keys.DefaultIfEmpty().Max();
        Trailer = trailer;
        Version = version;
    }

    /// <summary>The version of PDF that it declares, for example <c>1.4</c>.</summary>
    public string Version { get; }

    /// <summary>Names the catalog (<c>Root</c>) and the document's properties (<c>Info</c>).</summary>
    public PdfDict Trailer { get; set; }

    /// <summary>The document's root dictionary.</summary>
    public PdfDict Catalog
    {
        get => (PdfDict)objects[root.Number];
        set => objects[root.Number] = value;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="PdfFormatException">It is not PDF 1.x with one classic cross-reference table.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> file) => PdfReader.Read(file);

    /// <summary>A file with the same objects; values never change, so what is done to one is not seen in the other.</summary>
    public PdfFile Copy() => new(new(objects), Trailer, Version);

    /// <summary>Writes everything that the trailer reaches, in a fixed order; the same objects give the same bytes.</summary>
    public byte[] Write() => PdfWriter.Write(this);

    /// <summary>Follows a reference, or takes the value as it is; null where there is none of that kind.</summary>
    public TValue? Find<TValue>(PdfValue? value) where TValue : PdfValue
    {
        for (var steps = 0; value is PdfReference reference && steps < 32; steps++) value = objects.GetValueOrDefault(reference.Number);
        return value as TValue;
    }

    /// <summary>Puts another value in an object's place.</summary>
    public void Set(PdfReference reference, PdfValue value) => objects[reference.Number] = value;

    /// <summary>Adds an object.</summary>
    public PdfReference Add(PdfValue value)
    {
        objects[++last] = value;
        return new(last);
    }
}
