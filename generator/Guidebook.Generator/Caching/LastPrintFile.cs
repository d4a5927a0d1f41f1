using System.Collections.Immutable;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Caching;

/// <summary>Reads and writes the last print of a document, into which the pages that change are put.</summary>
internal static class LastPrintFile
{
    /// <summary>Writes a print.</summary>
    /// <param name="key">All inputs of the print but its HTML and its pictures.</param>
    public static void Write(string path, string key, LastPrint print) => HashedFile.Write(path, writer =>
    {
        writer.Write(key);
        writer.Write(print.Around);
        writer.WriteAll(print.Sections, writer.Write);
        writer.Write(print.Numbers.PageCount);
        WriteNumbers(writer, print.Numbers.Pages);
        WriteNumbers(writer, print.Numbers.Lengths);
        writer.WriteAll(print.Pictures, picture =>
        {
            writer.Write(picture.Key);
            writer.Write(picture.Value);
        });
        writer.WriteAll(print.Thumbnails, png => writer.WriteBytes(png.Span));
        foreach (var words in (ImmutableArray<string>[])[print.Texts.Words, print.Texts.Untagged]) writer.WriteAll(words, writer.Write);
        foreach (var places in (ImmutableArray<int>[])[print.Texts.WordsIn, print.Texts.UntaggedIn]) writer.WriteAll(places, writer.Write);
        writer.WriteBytes(print.Pdf.Span);
    });

    /// <summary>Reads a print; null for none, for one with another key, and for a damaged file.</summary>
    public static LastPrint? Read(string path, string key) => HashedFile.Read(path, reader =>
    {
        if (reader.ReadString() != key) return null;
        var (around, sections, count) = (reader.ReadString(), reader.ReadAll(reader.ReadString).ToImmutableArray(), reader.ReadInt32());
        PageNumbers numbers = new(ReadNumbers(reader), count) { Lengths = ReadNumbers(reader) };
        var pictures = reader.ReadAll(() => KeyValuePair.Create(reader.ReadString(), reader.ReadString()))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        var thumbnails = reader.ReadAll(() => new ReadOnlyMemory<byte>(reader.ReadBytes())).ToImmutableArray();
        PrintTexts texts = new([.. reader.ReadAll(reader.ReadString)], [.. reader.ReadAll(reader.ReadString)])
        {
            WordsIn = [.. reader.ReadAll(reader.ReadInt32)],
            UntaggedIn = [.. reader.ReadAll(reader.ReadInt32)],
        };
        return new LastPrint(around, sections, numbers, pictures, thumbnails, texts, reader.ReadBytes());
    });

    private static void WriteNumbers(BinaryWriter writer, ImmutableSortedDictionary<string, int> numbers) =>
        writer.WriteAll(numbers, number =>
        {
            writer.Write(number.Key);
            writer.Write(number.Value);
        });

    private static ImmutableSortedDictionary<string, int> ReadNumbers(BinaryReader reader) =>
        reader.ReadAll(() => KeyValuePair.Create(reader.ReadString(), reader.ReadInt32()))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
