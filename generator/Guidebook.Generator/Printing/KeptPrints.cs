using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Cache of prints across builds: one folder per print, named by its cache key. A folder appears complete, by one atomic rename. Hashes
/// detect files that were damaged later, and those prints are made again.
/// </summary>
/// <param name="folder">The cache folder; created with the first entry.</param>
public sealed class KeptPrints(string folder)
{
    private const string Facts = "facts";
    private const string Unfinished = "new-";
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);

    /// <summary>Deletes every print that this build has not used, and unfinished folders of killed builds.</summary>
    public void RemoveUnused() => IsDone(() =>
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateDirectories(folder).ToList())
            if (Path.GetFileName(path) is var name && IsOurs(name) && !used.ContainsKey(name)) Directory.Delete(path, recursive: true);
    });

    /// <summary>The SHA-256 hash of a text.</summary>
    internal static string HashOf(string text) => HashOf(Encoding.UTF8.GetBytes(text));

    /// <summary>A cached print, if it exists, is undamaged and satisfies the condition; else null.</summary>
    internal MadeDocument? Find(string key, Func<KeptPrint, bool> isWanted)
    {
        KeptPrint? print = null;
        IsDone(() => print = Read(Path.Combine(folder, key)));
        if (print is null || !isWanted(print)) return null;
        used[key] = true;
        return print.Made;
    }

    /// <summary>Stores a print; an I/O error only means that the print is not cached.</summary>
    internal void Keep(string key, KeptPrint print)
    {
        var (unfinished, location) = (Path.Combine(folder, Unfinished + key), Path.Combine(folder, key));
        var isKept = IsDone(() =>
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            if (Directory.Exists(location)) Directory.Delete(location, recursive: true);
            Directory.CreateDirectory(unfinished);
            Write(unfinished, print);
            Directory.Move(unfinished, location);
            used[key] = true;
        });
        if (!isKept) IsDone(() => Directory.Delete(unfinished, recursive: true));
    }

    /// <summary>Runs an action; returns false on an I/O error, because a missing print can be made again.</summary>
    private static bool IsDone(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }

    private static bool IsOurs(string name) =>
        (name.StartsWith(Unfinished, StringComparison.Ordinal) ? name[Unfinished.Length..] : name) is { Length: 64 } key && key.All(char.IsAsciiHexDigitLower);

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Write(string location, KeptPrint print)
    {
        var made = print.Made;
        foreach (var (pdf, i) in made.Files.Select((pdf, i) => (pdf, i))) WriteFile(Path.Combine(location, $"{i}.pdf"), pdf.Pdf);
        foreach (var (png, i) in made.Pictures.Select((png, i) => (png, i))) WriteFile(Path.Combine(location, $"{i}.png"), png);
        var facts = new KeptFacts(
            print.Html, print.Pictures, made.Numbers.Pages, made.Numbers.PageCount,
            [.. made.Files.Select(pdf => new KeptFile(HashOf(pdf.Pdf.Span), pdf.Size.WidthMm, pdf.Size.HeightMm, pdf.SheetHashes))],
            [.. made.Pictures.Select(png => HashOf(png.Span))]);
        var text = JsonSerializer.Serialize(facts, JsonSerializerOptions.Web);
        File.WriteAllText(Path.Combine(location, Facts), $"{HashOf(text)}\n{text}");
    }

    private static void WriteFile(string path, ReadOnlyMemory<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, bytes.Span, 0);
    }

    private static KeptPrint? Read(string location)
    {
        if (!File.Exists(Path.Combine(location, Facts))) return null;
        var lines = File.ReadAllText(Path.Combine(location, Facts)).Split('\n', 2);
        if (lines.Length < 2 || HashOf(lines[1]) != lines[0] || JsonSerializer.Deserialize<KeptFacts>(lines[1], JsonSerializerOptions.Web) is not { } facts) return null;
        var pdfs = facts.Files.Select((file, i) => (file, Bytes: ReadFile(Path.Combine(location, $"{i}.pdf"), file.Hash))).ToList();
        var pictures = facts.Pngs.Select((hash, i) => ReadFile(Path.Combine(location, $"{i}.png"), hash)).ToList();
        if (pdfs.Exists(pdf => pdf.Bytes is null) || pictures.Contains(null)) return null;
        var numbers = new PageNumbers(facts.Numbers.ToImmutableSortedDictionary(StringComparer.Ordinal), facts.PageCount);
        var files = pdfs.Select(pdf => new MadePdf(pdf.Bytes, new(pdf.file.WidthMm, pdf.file.HeightMm), pdf.file.SheetHashes));
        return new(new(numbers, [.. files], [.. pictures.Select(png => new ReadOnlyMemory<byte>(png))]), facts.Pictures, facts.Html);
    }

    private static byte[]? ReadFile(string path, string hash) => File.ReadAllBytes(path) is var bytes && HashOf(bytes) == hash ? bytes : null;
}

/// <summary>A cached print.</summary>
/// <param name="Pictures">The guide's images that the print requested, each with its hash.</param>
/// <param name="Html">The hash of the print HTML with all page numbers.</param>
internal sealed record KeptPrint(MadeDocument Made, ImmutableSortedDictionary<string, string> Pictures, string Html);

/// <summary>The metadata file beside the files of a cached print.</summary>
internal sealed record KeptFacts(
    string Html, ImmutableSortedDictionary<string, string> Pictures, ImmutableSortedDictionary<string, int> Numbers, int PageCount,
    ImmutableArray<KeptFile> Files, ImmutableArray<string> Pngs);

/// <summary>Metadata of a PDF in a cached print.</summary>
internal sealed record KeptFile(string Hash, double WidthMm, double HeightMm, ImmutableArray<string> SheetHashes);
