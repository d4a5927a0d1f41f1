using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Builds.PowerCuts;

/// <summary>Reads the log of <c>strace -f -y -xx</c>: the calls that changed a folder, in the order in which they ended.</summary>
public static partial class TracedCalls
{
    /// <summary>The arguments of <c>strace</c> before the program.</summary>
    public static string[] Arguments(string log) =>
    [
        "-f", "-y", "-xx", "-qq", "-s", "100000000", "-o", log, "-e",
        "trace=openat,write,pwrite64,writev,pwritev,ftruncate,fsync,fdatasync,syncfs,copy_file_range,sendfile,"
        + "rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir",
    ];

    /// <summary>The successful calls on files and folders below a folder.</summary>
    public static ImmutableArray<DiskCall> Read(string log, string folder)
    {
        var begun = new Dictionary<string, string>();
        var calls = new List<DiskCall>();
        foreach (var line in File.ReadLines(log))
        {
            var (thread, text) =
                (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]
                    .TrimStart());
            if (text.EndsWith("<unfinished ...>", StringComparison.Ordinal))
            {
                begun[thread] = text[..^"<unfinished ...>".Length];
                continue;
            }

            if (Resumed().Match(text) is { Success: true } resumed) text = begun[thread] + text[resumed.Length..];
            if (Call().Match(text) is { Success: true } call) calls.AddRange(Of(call.Groups["name"].Value, call.Groups["of"].Value));
        }

        return [.. calls.Where(
            call => call is DiskCall.SyncAll
            || PathsOf(call).Any(path => path == folder || path.StartsWith(folder + '/', StringComparison.Ordinal)))];
    }

    private static IEnumerable<DiskCall> Of(string name, string arguments)
    {
        var paths = Quoted().Matches(arguments).Select(match => Text(match.Groups[1].Value)).ToArray();
        var files = Descriptor().Matches(arguments).Select(match => Text(match.Groups[1].Value)).ToArray();
        return name switch
        {
            "openat" => arguments.Contains("O_CREAT", StringComparison.Ordinal) ? Opened(paths[0], arguments) : [],
            "mkdir" or "mkdirat" => [new DiskCall.MakeFolder(paths[0])],
            "rename" or "renameat" => [new DiskCall.Rename(paths[0], paths[1])],
            "renameat2" =>
                [arguments.Contains("EXCHANGE", StringComparison.Ordinal)
                    ? new DiskCall.Exchange(paths[0], paths[1])
                    : new DiskCall.Rename(paths[0], paths[1])],
            "link" or "linkat" => [new DiskCall.Link(paths[0], paths[1])],
            "unlink" or "unlinkat" or "rmdir" => [new DiskCall.Delete(paths[0])],
            "write" => [new DiskCall.Write(files[0], Bytes(Quoted().Match(arguments).Groups[1].Value), null)],
            "pwrite64" => [new DiskCall.Write(files[0], Bytes(Quoted().Match(arguments).Groups[1].Value), Last(arguments))],
            "ftruncate" => [new DiskCall.Truncate(files[0], Last(arguments))],
            "copy_file_range" => [new DiskCall.CopyRange(files[0], files[1])],
            "sendfile" => [new DiskCall.CopyRange(files[1], files[0])],
            "fsync" or "fdatasync" => [new DiskCall.Sync(files[0])],
            "syncfs" => [new DiskCall.SyncAll()],
            _ => throw new NotSupportedException($"The simulated disk knows no '{name}'."),
        };
    }

    private static IEnumerable<DiskCall> Opened(string path, string arguments) =>
        arguments.Contains("O_TRUNC", StringComparison.Ordinal)
            ? [new DiskCall.Create(path), new DiskCall.Truncate(path, 0)]
            : [new DiskCall.Create(path)];

    private static string[] PathsOf(DiskCall call) => call switch
    {
        DiskCall.Create(var path) => [path],
        DiskCall.MakeFolder(var path) => [path],
        DiskCall.Rename(var from, var to) => [from, to],
        DiskCall.Exchange(var one, var other) => [one, other],
        DiskCall.Link(var from, var to) => [from, to],
        DiskCall.Delete(var path) => [path],
        DiskCall.Write(var path, _, _) => [path],
        DiskCall.Truncate(var path, _) => [path],
        DiskCall.CopyRange(_, var to) => [to],
        DiskCall.Sync(var path) => [path],
        _ => [],
    };

    private static long Last(string arguments) =>
        long.Parse(arguments.TrimEnd()[(arguments.TrimEnd().LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace("\\x", "", StringComparison.Ordinal));

    private static string Text(string hex) => Encoding.UTF8.GetString(Bytes(hex)).Replace(" (deleted)", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<name>\w+)\((?<of>.*)\)\s+= (?!-)\d+")]
    private static partial Regex Call();

    [GeneratedRegex(@"^<\.\.\. \w+ resumed>")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"""((?:\\x[0-9a-f]{2})*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\d+<((?:\\x[0-9a-f]{2})+)>")]
    private static partial Regex Descriptor();
}
