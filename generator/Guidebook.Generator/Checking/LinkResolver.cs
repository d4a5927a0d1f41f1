using System.Collections.Concurrent;

namespace Guidebook.Generator.Checking;

/// <summary>Resolves links to targets. Pages in one folder share most of their links, and each link is resolved once per folder.</summary>
internal sealed class LinkResolver
{
    private readonly ConcurrentDictionary<string, Folder> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);

    /// <summary>The resolver for links in a folder of the site (without a trailing slash; empty for the root).</summary>
    public Folder From(string folder) => folders.GetOrAdd(folder, path => new(path, root: null, this));

    /// <summary>The resolver for links of a page that a server shows at any address, where the site is below this path.</summary>
    public Folder FromRoot(string root) => folders.GetOrAdd(root, path => new("", path, this));

    /// <summary>The targets of all links so far, those of earlier versions of pages included.</summary>
    public LinkTarget[] Targets => [.. folders.Values.SelectMany(folder => folder.Targets)];

    /// <summary>Interns an id as a string that all pages share.</summary>
    public string Word(ReadOnlySpan<char> id)
    {
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var word)) return word;
        var text = id.ToString();
        return words.GetOrAdd(text, text);
    }

    /// <summary>Resolves the links of one folder.</summary>
    /// <param name="root">The path of the site on its server if the links contain it; else null.</param>
    internal sealed class Folder(string path, string? root, LinkResolver resolver)
    {
        /// <summary>The length of paths that need no memory of their own.</summary>
        private const int Short = 256;

        private readonly ConcurrentDictionary<string, LinkTarget> known = new(StringComparer.Ordinal);

        /// <summary>The targets of the links of the folder so far.</summary>
        public ICollection<LinkTarget> Targets => known.Values;

        /// <summary>The target of a link.</summary>
        public LinkTarget Target(ReadOnlySpan<char> url)
        {
            if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(url, out var target)) return target;
            var text = url.ToString();
            var resolved = Resolve(WithoutLineEnds(text.Trim()));
            return known.GetOrAdd(text, resolved.Url == text ? resolved : resolved with { Url = text });
        }

        private LinkTarget Resolve(string url)
        {
            if (url.Length == 0) return new(url, LinkTargetKind.Nothing);
            if (url[0] == '#') return new(url, LinkTargetKind.SamePage, Fragment: Decode(url[1..]));
            if (url.StartsWith("//", StringComparison.Ordinal)) return new(url, Schemes.KindOf("https", "https:" + url));
            var colon = url.AsSpan().IndexOfAny(":/?#");
            var hasScheme = colon > 0 && url[colon] == ':' && Schemes.IsName(url.AsSpan(0, colon));
            return hasScheme ? new(url, Schemes.KindOf(url[..colon], url)) : File(url);
        }

        /// <summary>Browsers leave tabs and line ends out of addresses.</summary>
        private static string WithoutLineEnds(string url) =>
            url.AsSpan().IndexOfAny("\t\r\n") < 0 ? url : string.Concat(url.Split('\t', '\r', '\n'));

        private LinkTarget File(string url)
        {
            var hash = url.IndexOf('#', StringComparison.Ordinal);
            var fragment = hash < 0 ? "" : Decode(url[(hash + 1)..]);
            var written = hash < 0 ? url.AsSpan() : url.AsSpan(0, hash);
            if (written.IndexOf('?') is >= 0 and var query) written = written[..query];
            if (written.IsEmpty) return new(url, LinkTargetKind.SamePage, Fragment: fragment);
            if (root is not null && written[0] == '/')
            {
                if (!written.StartsWith(root, StringComparison.Ordinal)) return new(url, LinkTargetKind.Outside);
                written = written[(root.Length - 1)..];
            }

            var steps = written.Contains('%') ? Uri.UnescapeDataString(written) : written;
            var from = written[0] == '/' ? "" : path;
            var room = from.Length + steps.Length + 1;
            var file = room <= Short ? stackalloc char[Short] : new char[room];
            if (Walk(file, from, steps) is not { } length) return new(url, LinkTargetKind.Outside);
            return new(url, LinkTargetKind.File, resolver.Word(file[..length]), resolver.Word(fragment))
            {
                IsFolder = steps[(steps.LastIndexOf('/') + 1)..] is "" or "." or "..",
                IsFromRoot = written[0] == '/',
            };
        }

        /// <summary>Goes on from a folder, step by step; returns the length of the path, or null if that leaves the site.</summary>
        private static int? Walk(Span<char> file, string from, ReadOnlySpan<char> steps)
        {
            var length = from.Length;
            from.CopyTo(file);
            foreach (var range in steps.Split('/'))
            {
                var step = steps[range];
                if (step is "" or ".") continue;
                if (step is "..")
                {
                    if (length == 0) return null;
                    length = Math.Max(0, file[..length].LastIndexOf('/'));
                    continue;
                }

                if (length > 0) file[length++] = '/';
                step.CopyTo(file[length..]);
                length += step.Length;
            }

            return length;
        }

        private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
    }
}
