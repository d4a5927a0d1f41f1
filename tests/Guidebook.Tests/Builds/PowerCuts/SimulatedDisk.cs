namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>
/// A disk that forgets at a power cut what the program did not wait for. Names in folders are kept in their order, as file systems with a
/// journal do; a wait for a folder brings all earlier names to the disk. The data of a file is safe once the program has waited for that
/// file; before, the file may have its old data, or be cut short, full of zeros or whole.
/// </summary>
public sealed class SimulatedDisk
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>?> before = new(StringComparer.Ordinal);

    /// <summary>Reads a folder as it is before the calls.</summary>
    /// <param name="home">The path by which the calls name it.</param>
    public SimulatedDisk(string folder, string home)
    {
        before[home] = null;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
            before[Path.Combine(home, Path.GetRelativePath(folder, path))] = Directory.Exists(path)
                ? null
                : (ReadOnlyMemory<byte>?)File.ReadAllBytes(path);
    }

    /// <summary>Writes what is left of the folder after the calls and a power cut.</summary>
    /// <param name="chance">Chooses what the disk forgets; null for a disk that forgets nothing.</param>
    public void Leave(string folder, IReadOnlyList<DiskCall> calls, Chance? chance)
    {
        var (first, created) = (before.ToDictionary(pair => pair.Key, pair => FileOf(pair.Value)), new Dictionary<int, SimulatedFile>());
        var (now, safe) = (new Dictionary<string, SimulatedFile?>(first), 0);
        for (var i = 0; i < calls.Count; i++)
        {
            Rename(now, calls[i], i, created);
            Change(now, calls[i]);
            if (calls[i] is DiskCall.SyncAll || (calls[i] is DiskCall.Sync(var path) && now.GetValueOrDefault(path) is null)) safe = i + 1;
        }

        var kept = chance is null ? calls.Count : safe + chance.Below(calls.Count + 1 - safe);
        for (var i = 0; i < kept; i++) Rename(first, calls[i], i, created);
        Write(folder, first, chance);
    }

    private static SimulatedFile? FileOf(ReadOnlyMemory<byte>? bytes) => bytes is { } all ? new() { Bytes = all, Safe = all } : null;

    /// <summary>Applies a call that changes names.</summary>
    /// <param name="created">The files by the call that created them, because both replays must have the same.</param>
    private static void Rename(Dictionary<string, SimulatedFile?> names, DiskCall call, int index, Dictionary<int, SimulatedFile> created)
    {
        switch (call)
        {
            case DiskCall.Create(var path) when !names.ContainsKey(path):
                if (!created.TryGetValue(index, out var file)) created[index] = file = new();
                names[path] = file;
                break;
            case DiskCall.MakeFolder(var path):
                names[path] = null;
                break;
            case DiskCall.Link(var from, var to):
                names[to] = names[from];
                break;
            case DiskCall.Delete(var path):
                names.Remove(path);
                break;
            case DiskCall.Rename(var from, var to):
                Move(names, from, to);
                break;
            case DiskCall.Exchange(var one, var other):
                Move(names, one, one + "\0");
                Move(names, other, one);
                Move(names, one + "\0", other);
                break;
        }
    }

    private static void Move(Dictionary<string, SimulatedFile?> names, string from, string to)
    {
        foreach (var (path, node) in names.Where(pair => pair.Key == from || pair.Key.StartsWith(from + '/', StringComparison.Ordinal))
            .ToList())
        {
            names.Remove(path);
            names[to + path[from.Length..]] = node;
        }
    }

    /// <summary>Applies a call that changes data, or waits for it.</summary>
    private static void Change(Dictionary<string, SimulatedFile?> names, DiskCall call)
    {
        switch (call)
        {
            case DiskCall.Write(var path, var bytes, var offset):
                names[path]!.Write(bytes, offset);
                break;
            case DiskCall.Truncate(var path, var length):
                names[path]!.Resize((int)length);
                break;
            case DiskCall.CopyRange(var from, var to):
                names[to]!.Bytes = names[from]!.Bytes;
                break;
            case DiskCall.Sync(var path) when names[path] is { } file:
                file.Safe = file.Bytes;
                break;
            case DiskCall.SyncAll:
                foreach (var file in names.Values.OfType<SimulatedFile>()) file.Safe = file.Bytes;
                break;
        }
    }

    private void Write(string folder, Dictionary<string, SimulatedFile?> names, Chance? chance)
    {
        var home = before.Keys.First();
        Directory.CreateDirectory(folder);
        foreach (var (path, file) in names.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (file is null) Directory.CreateDirectory(folder + path[home.Length..]);
            else File.WriteAllBytes(folder + path[home.Length..], file.AfterCut(chance).Span);
    }
}
