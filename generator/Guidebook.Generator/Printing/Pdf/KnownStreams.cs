using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The compact content streams of the last print of a document, by the hashes of what they were made of: after a small change the browser
/// writes nearly all streams as before, and they need not be read again.
/// </summary>
internal sealed class KnownStreams(IReadOnlyDictionary<string, CompactedStream> before)
{
    private readonly Dictionary<string, CompactedStream> used = new(StringComparer.Ordinal);

    /// <summary>Knows no stream.</summary>
    public KnownStreams() : this(new Dictionary<string, CompactedStream>())
    {
    }

    /// <summary>The streams of the last print.</summary>
    public IReadOnlyDictionary<string, CompactedStream> Known => before;

    /// <summary>The streams of this print.</summary>
    public IReadOnlyDictionary<string, CompactedStream> Used => used;

    /// <summary>The number of streams that were not known.</summary>
    public int Made { get; private set; }

    /// <summary>The compact form of a stream.</summary>
    /// <param name="content">The stream as the browser wrote it.</param>
    /// <param name="surroundings">All else that its compact form depends on.</param>
    public CompactedStream Find(byte[] content, string surroundings, Func<byte[], CompactedStream> make)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{surroundings}\n"));
        hash.AppendData(content);
        var key = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (used.TryGetValue(key, out var known) || before.TryGetValue(key, out known)) return used[key] = known;
        Made++;
        return used[key] = make(content);
    }
}

/// <summary>A content stream in its compact form.</summary>
/// <param name="Content">The operations; nobody may change the bytes.</param>
/// <param name="Resources">What they use.</param>
internal sealed record CompactedStream(byte[] Content, ImmutableArray<NamedResource> Resources);
