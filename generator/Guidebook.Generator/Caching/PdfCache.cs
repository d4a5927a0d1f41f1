using System.Collections.Concurrent;
using Guidebook.Generator.Editions.Documents;
using Guidebook.Generator.IO;
using Guidebook.Generator.Printing;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Stores prints on disk between builds, each in a folder named by its key. A folder is written under a temporary name and then moved.
/// Damaged files are detected by their hashes, and the document is printed again.
/// </summary>
public sealed class PdfCache : PdfStore
{
    private const string Unfinished = "new-";
    private const string Numbers = "numbers-";
    private const string Streams = "streams-";
    private const string Last = "last-";
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly PdfKeys? keys;

    private PdfCache(string folder, PdfKeys? keys) => (this.folder, this.keys) = (folder, keys);

    /// <summary>
    /// Opens the cache in a folder, which is created with the first print. Without a browser, nothing is found or stored.
    /// </summary>
    public static PdfCache Open(string folder, PrintSetup setup, BrowserChoice choice) =>
        new(folder, PdfKeys.Create(setup, choice));

    /// <summary>
    /// Deletes the prints and what is known of them that this build has not used, and incomplete ones from interrupted builds.
    /// </summary>
    public void Sweep() => BestEffort.Do(() =>
    {
        if (!Directory.Exists(folder)) return;
        var files = new[] { Numbers, Streams, Last }.SelectMany(kind => Directory.EnumerateFiles(folder, kind + "*"));
        foreach (var path in files.ToList())
            if (!used.ContainsKey(Path.GetFileName(path))) File.Delete(path);
        foreach (var path in Directory.EnumerateDirectories(folder).ToList())
            if (Path.GetFileName(path) is var name && IsOurs(name) && !used.ContainsKey(name)) Directory.Delete(path, recursive: true);
    });

    /// <inheritdoc/>
    internal override MadeDocument? Find(PrintDocument document, string input, Func<StoredPrint, bool> isCurrent)
    {
        foreach (var kind in (string[])[Numbers, Streams, Last]) used[Path.GetFileName(PathOf(kind, document))] = true;
        if (keys?.Create(document, input) is not { } key) return null;
        if (BestEffort.Get(() => PrintFolder.Read(Path.Combine(folder, key)), null) is not { } print || !isCurrent(print)) return null;
        used[key] = true;
        return print.Made;
    }

    /// <inheritdoc/>
    internal override PageNumbers? FindNumbers(PrintDocument document) =>
        BestEffort.Get(() => PrintFolder.ReadNumbers(PathOf(Numbers, document)), null) is { } numbers ? NumbersOf(document, numbers) : null;

    /// <inheritdoc/>
    internal override KnownStreams FindStreams(PrintDocument document) =>
        BestEffort.Get(() => StreamFile.Read(PathOf(Streams, document)), new());

    /// <inheritdoc/>
    internal override LastPrint? FindLast(PrintDocument document) => keys?.Create(document, "") is { } key
        ? BestEffort.Get(() => LastPrintFile.Read(PathOf(Last, document), key), null)
        : null;

    /// <inheritdoc/>
    /// <remarks>If the disk fails, the print is not stored.</remarks>
    internal override void Add(PrintDocument document, string input, StoredPrint print)
    {
        if (keys?.Create(document, input) is not { } key) return;
        var (unfinished, location) = (Path.Combine(folder, Unfinished + key), Path.Combine(folder, key));
        var isStored = BestEffort.Do(() =>
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            if (Directory.Exists(location)) Directory.Delete(location, recursive: true);
            Directory.CreateDirectory(unfinished);
            PrintFolder.Write(unfinished, print);
            Directory.Move(unfinished, location);
            used[key] = true;
            PrintFolder.WriteNumbers(PathOf(Numbers, document), print.Made.Numbers);
            if (print.Streams is not null) StreamFile.Write(PathOf(Streams, document), print.Streams);
            if (print.Last is null) File.Delete(PathOf(Last, document));
            else LastPrintFile.Write(PathOf(Last, document), keys.Create(document, ""), print.Last);
        });
        if (!isStored) BestEffort.Do(() => Directory.Delete(unfinished, recursive: true));
    }

    /// <summary>A file about a document's last print: it has the document's name, because its content changes.</summary>
    private string PathOf(string kind, PrintDocument document) => Path.Combine(
        folder, $"{kind}{Path.GetFileNameWithoutExtension(document.Orders[0].Path.Value)}{(kind == Numbers ? ".json" : "")}");

    private static bool IsOurs(string name) =>
        (name.StartsWith(Unfinished, StringComparison.Ordinal) ? name[Unfinished.Length..] : name) is { Length: 64 } key
        && key.All(char.IsAsciiHexDigitLower);
}
