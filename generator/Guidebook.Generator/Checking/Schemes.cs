using System.Buffers;
using System.Collections.Frozen;

namespace Guidebook.Generator.Checking;

/// <summary>The schemes of addresses.</summary>
internal static class Schemes
{
    /// <summary>Schemes that programs of readers open, besides those of the web.</summary>
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "about", "bitcoin", "blob", "callto", "cid", "data", "facetime", "feed", "ftps", "geo", "git", "im", "intent", "irc", "ircs", "magnet",
        "maps", "market", "matrix", "mid", "news", "nntp", "rtsp", "sftp", "signal", "sip", "sips", "skype", "slack", "sms", "smsto",
        "spotify", "ssh", "steam", "svn", "tg", "urn", "view-source", "viber", "vscode", "webcal", "webcals", "whatsapp", "xmpp", "zoommtg",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> OfNames =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Whether browsers read this as a scheme: a letter, then letters, digits, <c>+</c>, <c>-</c> and <c>.</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> name) =>
        char.IsAsciiLetter(name[0]) && name.IndexOfAnyExcept(OfNames) < 0;

    /// <summary>The kind of target of an address with this scheme.</summary>
    public static LinkTargetKind KindOf(string scheme, string url) => scheme.ToUpperInvariant() switch
    {
        "HTTP" or "HTTPS" => NamesComputer(url) ? LinkTargetKind.OtherSite : LinkTargetKind.Malformed,
        "FTP" or "WS" or "WSS" => LinkTargetKind.OtherSite,
        "JAVASCRIPT" or "VBSCRIPT" => LinkTargetKind.Script,
        "FILE" => LinkTargetKind.Computer,
        "MAILTO" => ContactAddress.IsMail(url[7..]) ? LinkTargetKind.NoFile : LinkTargetKind.NoContact,
        "TEL" => ContactAddress.IsTelephone(url[4..]) ? LinkTargetKind.NoFile : LinkTargetKind.NoContact,
        _ => IsKnown(scheme) ? LinkTargetKind.NoFile : LinkTargetKind.Unknown,
    };

    private static bool NamesComputer(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0;

    /// <summary>Whether the scheme is in use; programs name schemes of their own with these beginnings.</summary>
    private static bool IsKnown(string scheme) =>
        Known.Contains(scheme) || scheme.Contains('+', StringComparison.Ordinal) || scheme.Contains('.', StringComparison.Ordinal)
        || scheme.StartsWith("ms-", StringComparison.OrdinalIgnoreCase) || scheme.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
        || scheme.EndsWith("-app", StringComparison.OrdinalIgnoreCase);
}
