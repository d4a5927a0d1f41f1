using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>A stream that holds objects: pairs of numbers and positions, then the values.</summary>
internal sealed class ObjectStream
{
    private readonly byte[] bytes;
    private readonly KnownWords words;
    private readonly ImmutableArray<(int Number, int Offset)> objects;

    /// <summary>Reads the positions of the objects in a stream.</summary>
    /// <param name="words">The words that are known from other parts of the file.</param>
    public ObjectStream(PdfData stream, KnownWords words)
    {
        this.words = words;
        var dict = stream.Dict;
        if (dict["N"] is not PdfNumber { Whole: >= 0 and { } count } || dict["First"] is not PdfNumber { Whole: >= 0 and { } first })
            throw new PdfFormatException("An object stream of the PDF does not say what it holds.");
        bytes = Flate.Unpack(stream);
        if (count > bytes.Length) throw new PdfFormatException("An object stream of the PDF is too short.");
        if (count == 0) return;
        var parser = new PdfParser(bytes, 0, words);
        var found = ImmutableArray.CreateBuilder<(int, int)>(count);
        for (var i = 0; i < count; i++) found.Add((parser.ReadWhole(), first + parser.ReadWhole()));
        objects = found.MoveToImmutable();
    }

    /// <summary>Reads an object.</summary>
    /// <param name="index">The place in the stream that the cross-reference names.</param>
    public PdfValue Read(int number, int index)
    {
        if (objects.IsDefault || index >= objects.Length || objects[index].Number != number)
            throw new PdfFormatException($"Object {number} of the PDF is not in the stream that the table says.");
        return new PdfParser(bytes, objects[index].Offset, words).ReadValue();
    }
}
