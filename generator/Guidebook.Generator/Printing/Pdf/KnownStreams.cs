using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// The compact content streams of the last print of a document, by the hashes of what they were made of: after a small change the browser
/// writes nearly all streams as before, and they need not be read again.
/// </summary>
public sealed class KnownStreams(IReadOnlyDictionary<string, byte[]> before)
{
    private readonly Dictionary<string, byte[]> used = new(StringComparer.Ordinal);

    /// <summary>Knows no stream.</summary>
    public KnownStreams() : this(new Dictionary<string, byte[]>())
    {
    }

    /// <summary>The streams of the last print.</summary>
    internal IReadOnlyDictionary<string, byte[]> Known => before;

    /// <summary>The streams of this print.</summary>
    public IReadOnlyDictionary<string, byte[]> Used => used;

    /// <summary>The number of streams that were not known.</summary>
    public int Made { get; private set; }

    /// <summary>The compact form of a stream; nobody may change the bytes.</summary>
    /// <param name="content">The stream as the browser wrote it.</param>
    /// <param name="surroundings">All else that its compact form depends on.</param>
    internal byte[] Find(byte[] content, string surroundings, Func<byte[], byte[]> make)
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
