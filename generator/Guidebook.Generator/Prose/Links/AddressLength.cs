using System.Buffers;
using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Finds the end of an address in running text, where a full stop or a bracket after it belongs to the sentence.</summary>
internal static class AddressLength
{
    /// <summary>The first letter of East Asian scripts, which follow an address without a blank.</summary>
    private const char EastAsian = '\u2E80';

    private static readonly SearchValues<char> Signs =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    private static readonly SearchValues<char> HostSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    /// <summary>The characters of a mail address before its <c>@</c>.</summary>
    public static SearchValues<char> NameSigns { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._+");

    /// <summary>The length of a web address at the start of the text; 0 if it has no host.</summary>
    /// <param name="prefix">The number of characters before the first colon or full stop.</param>
    public static int OfWeb(ReadOnlySpan<char> text, int prefix)
    {
        var end = prefix;
        while (end < text.Length && IsPart(text[end])) end++;
        Work.Count(end);
        var address = Trim(text[..end]);
        var host = prefix + (text[prefix] == ':' ? "://".Length : 1);
        return address.Length > host && char.IsLetterOrDigit(address[host]) ? address.Length : 0;
    }

    /// <summary>The length of a mail address at the start of the text; 0 if its host has no full stop.</summary>
    /// <param name="at">The offset of the <c>@</c>.</param>
    public static int OfMail(ReadOnlySpan<char> text, int at)
    {
        var host = text[(at + 1)..];
        var end = host.IndexOfAnyExcept(HostSigns);
        if (end >= 0) host = host[..end];
        Work.Count(host.Length);
        if (end >= 0 && end + at + 1 < text.Length && text[end + at + 1] == '@') return 0;
        host = host.TrimEnd("-_.");
        return host.Contains('.') && char.IsAsciiLetterOrDigit(host[0]) ? at + 1 + host.Length : 0;
    }

    private static bool IsPart(char sign) => Signs.Contains(sign) || (sign is > '\u007f' and < EastAsian && char.IsLetterOrDigit(sign));

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> address)
    {
        var closing = address.Count(')') - address.Count('(');
        for (; address.Length > 0; address = address[..^1])
            if (address[^1] == ')' && closing-- > 0) continue;
            else if (address[^1] is not ('?' or '!' or '.' or ',' or ':' or ';' or '*' or '_' or '~' or '\'' or '&')) break;
        return address;
    }
}
