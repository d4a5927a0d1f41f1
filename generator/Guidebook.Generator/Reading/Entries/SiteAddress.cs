using System.Buffers;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The rules for the address of a website: it stands in every page, so it holds no secret and no odd character.</summary>
internal static partial class SiteAddress
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(" \t\r\n\"<>\\^`{|}");

    /// <summary>The problem of an address as the end of a sentence about it; null if it is good.</summary>
    public static string? ProblemOf(Uri address)
    {
        var text = address.OriginalString;
        if (address.UserInfo.Length > 0 || HasUser(text, address.Scheme))
            return "holds a user name or a password, and every reader of the site would see it. Leave out all before the '@'.";
        if (ForbiddenCharacters.IndexIn(text) is >= 0 and var bad)
            return $"holds {CharacterNames.Format(ForbiddenCharacters.At(text, bad))}, and no address may.";
        if (text.AsSpan().IndexOfAny(Odd) is >= 0 and var odd) return $"holds the character '{text[odd]}', which no address may. Leave it out.";
        if (text.AsSpan().IndexOfAny("?#") >= 0) return "should end with a folder: leave out what begins with '?' or '#'.";
        if (address.AbsolutePath.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) return "should end with a folder: leave out the name of the page.";
        if (BadEscape().IsMatch(text)) return "holds a '%' that stands for no letter. Write the letter itself, or %25 for '%'.";
        return Uri.CheckHostName(address.IdnHost) is UriHostNameType.Unknown ? $"names no computer: '{address.Host}'." : null;
    }

    /// <summary>The address as browsers write it: an international name in ASCII (xn--…), and a slash at the end.</summary>
    public static Uri Normalize(Uri address) => new UriBuilder(address)
    {
        Host = address.HostNameType is UriHostNameType.Dns ? address.IdnHost : address.Host,
        Path = address.AbsolutePath.EndsWith('/') ? address.AbsolutePath : $"{address.AbsolutePath}/",
    }.Uri;

    /// <summary>Whether an '@' stands before the path: an empty user name is no part of the parsed address.</summary>
    private static bool HasUser(string text, string scheme)
    {
        var rest = text.AsSpan(scheme.Length).TrimStart(":/");
        var end = rest.IndexOfAny("/?#");
        return (end < 0 ? rest : rest[..end]).Contains('@');
    }

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%7[Ff]")]
    private static partial Regex BadEscape();
}
