using System.Collections.Immutable;
using System.Text.Json;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Printing;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Caching;

/// <summary>Reads and writes the files of a stored print: PDFs, pictures, and a file with their metadata and hashes.</summary>
internal static class PrintFolder
{
    private const string FactsFile = "facts";

    /// <summary>Writes a print into an empty folder.</summary>
    public static void Write(string folder, StoredPrint print)
    {
        var made = print.Made;
        foreach (var (pdf, i) in Files(made).Select((pdf, i) => (pdf, i))) WriteFile(Path.Combine(folder, $"{i}.pdf"), pdf.Pdf);
        foreach (var (png, i) in made.Pictures.Select((png, i) => (png, i))) WriteFile(Path.Combine(folder, $"{i}.png"), png);
        var facts = new PrintFacts(
            print.Html, print.Pictures, made.Numbers.Pages, made.Numbers.PageCount, made.Numbers.Lengths,
            [.. Files(made).Select(
                pdf => new PdfFacts(ContentHash.Create(pdf.Pdf.Span), pdf.Size.WidthMm, pdf.Size.HeightMm, pdf.SheetHashes))],
            [.. made.Pictures.Select(png => ContentHash.Create(png.Span))], made.Coarse);
        HashedText.Write(Path.Combine(folder, FactsFile), JsonSerializer.Serialize(facts, PrintFactsJson.Default.PrintFacts));
    }

    /// <summary>Reads a print; null if there is none, or if a file is damaged.</summary>
    public static StoredPrint? Read(string folder)
    {
        if (HashedText.Read(Path.Combine(folder, FactsFile)) is not { } text
            || JsonSerializer.Deserialize(text, PrintFactsJson.Default.PrintFacts) is not { } facts) return null;
        var pdfs = facts.Files.Select((file, i) => (file, Bytes: ReadFile(Path.Combine(folder, $"{i}.pdf"), file.Hash))).ToList();
        var pictures = facts.Pngs.Select((hash, i) => ReadFile(Path.Combine(folder, $"{i}.png"), hash)).ToList();
        if (pdfs.Exists(pdf => pdf.Bytes is null) || pictures.Contains(null)) return null;
        var numbers = Numbers(new(facts.Numbers, facts.PageCount, facts.Lengths));
        var files = pdfs.Select(pdf => new MadePdf(pdf.Bytes, new(pdf.file.WidthMm, pdf.file.HeightMm), pdf.file.SheetHashes));
        var made = new MadeDocument(numbers, [.. files], [.. pictures.Select(png => new ReadOnlyMemory<byte>(png))])
        {
            Coarse = facts.Coarse.IsDefault ? [] : facts.Coarse,
        };
        return new(made, facts.Pictures, facts.Html);
    }

    /// <summary>Writes the page numbers of a document into a file of their own.</summary>
    public static void WriteNumbers(string path, PageNumbers numbers) => File.WriteAllText(
        path, JsonSerializer.Serialize(new(numbers.Pages, numbers.PageCount, numbers.Lengths), PrintFactsJson.Default.NumberFacts));

    /// <summary>Reads the page numbers from a file; null if there is none.</summary>
    public static PageNumbers? ReadNumbers(string path)
    {
        if (!File.Exists(path)) return null;
        var facts = JsonSerializer.Deserialize(File.ReadAllText(path), PrintFactsJson.Default.NumberFacts);
        return facts is null ? null : Numbers(facts);
    }

    private static PageNumbers Numbers(NumberFacts facts) =>
        new(Sorted(facts.Numbers), facts.PageCount) { Lengths = Sorted(facts.Lengths) };

    /// <summary>A file of an earlier version can lack what is new.</summary>
    private static ImmutableSortedDictionary<string, int> Sorted(ImmutableSortedDictionary<string, int>? numbers) =>
        (numbers ?? PageNumbers.None.Lengths).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The files of a document; only complete documents are stored.</summary>
    private static IEnumerable<MadePdf> Files(MadeDocument made) => made.Files.Select(file => file!);

    private static void WriteFile(string path, ReadOnlyMemory<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, bytes.Span, 0);
    }

    private static byte[]? ReadFile(string path, string hash) =>
        File.ReadAllBytes(path) is var bytes && ContentHash.Create(bytes) == hash ? bytes : null;
}
