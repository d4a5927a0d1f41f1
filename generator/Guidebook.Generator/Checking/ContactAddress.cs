using System.Buffers;

namespace Guidebook.Generator.Checking;

/// <summary>The addresses in <c>mailto:</c> (RFC 6068) and <c>tel:</c> (RFC 3966) links.</summary>
internal static class ContactAddress
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("+0123456789-.()*# /");

    /// <summary>Whether each address has a name and a computer; a mail with headers only is addressed by the reader.</summary>
    public static bool IsMail(string rest)
    {
        var query = rest.IndexOf('?', StringComparison.Ordinal);
        var to = query < 0 ? rest : rest[..query];
        if (to.Length == 0) return query >= 0 && query < rest.Length - 1;
        return Uri.UnescapeDataString(to).Split(',').All(IsMailbox);
    }

    /// <summary>Whether a number has a digit, and only what numbers hold; parameters follow a semicolon.</summary>
    public static bool IsTelephone(string rest)
    {
        var number = Uri.UnescapeDataString(rest.Split(';')[0]).Trim();
        return number.Any(char.IsAsciiDigit) && number.AsSpan().IndexOfAnyExcept(OfNumbers) < 0 && number.LastIndexOf('+') <= 0;
    }

    private static bool IsMailbox(string text)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0) return false;
        var computer = text[(at + 1)..].Trim();
        return !text[..at].Trim().Contains(' ', StringComparison.Ordinal)
            && (computer is ['[', .., ']'] || Uri.CheckHostName(computer) is UriHostNameType.Dns);
    }
}
