using System.Security.Cryptography;
using System.Text;

namespace Guidebook.Generator.Hashing;

/// <summary>SHA-256 of content, in lower-case hexadecimal digits.</summary>
internal static class ContentHash
{
    /// <summary>The hash of some bytes.</summary>
    public static string Create(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a text.</summary>
    public static string Create(string text) => Create(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of several parts in their order: ("a", "bc") differs from ("ab", "c").</summary>
    public static string Create(IEnumerable<string> parts) => Create(string.Concat(parts.Select(Create)));
}
