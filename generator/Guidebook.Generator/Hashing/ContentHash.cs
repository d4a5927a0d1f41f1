using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Hashing;

/// <summary>Computes SHA-256 hashes in lower-case hexadecimal digits.</summary>
internal static class ContentHash
{
    /// <summary>The hash of bytes.</summary>
    public static string Create(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of all that a stream has left.</summary>
    public static string Create(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));

    /// <summary>The hash of a text.</summary>
    public static string Create(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var hash = Create(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>The hash of several parts in order: ("a", "bc") differs from ("ab", "c").</summary>
    public static string Create(IEnumerable<string> parts) => Create(string.Concat(parts.Select(Create)));
}
