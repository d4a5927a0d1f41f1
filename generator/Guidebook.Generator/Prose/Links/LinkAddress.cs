using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;

namespace Guidebook.Generator.Prose.Links;

/// <summary>
/// Decides which addresses a link may have: web, mail and telephone, and nothing that could run code or access the machine.
/// </summary>
internal static class LinkAddress
{
    // Reference links can repeat an address many times, so its length is limited.
    private const int Longest = 2000;

    private static readonly string[] Documents =
        [".pdf", ".zip", ".docx", ".odt", ".xlsx", ".ods", ".pptx", ".odp", ".epub", ".ics", ".mp3", ".m4a", ".ogg", ".mp4", ".webm", ".csv", ".txt"];

    /// <summary>Whether a link may have this address; reports the reason if not.</summary>
    public static bool IsGood(ProseText text, string address, SourceSpan location, Fix? fix = null)
    {
        if (address.Length > Longest)
        {
            text.Report(Codes.LinkAddressMalformed, location, string.Create(CultureInfo.InvariantCulture, $"This address has {address.Length:N0} letters; at most {Longest:N0} reach the other site in any browser. Write a shorter one."));
            return false;
        }

        // Browsers drop spaces and control characters before they parse the scheme. This check does too, so that they cannot hide a scheme.
        var bare = string.Concat(address.Where(IsVisible));
        var mistake = bare.Length == 0
                ? Nowhere
            : SchemeOf(bare) is { } scheme ? WithScheme(bare, scheme)
            : WithoutScheme(bare, address, fix);
        // An address with such letters leads elsewhere than it seems to. Forbidden ones are reported by CharacterCheck.
        var isOdd = bare.Length < address.Length;
        if (mistake?.Item1.IsError != true && address.Any(letter => !IsVisible(letter) && !ForbiddenCharacters.Contains(letter)))
            mistake = (Codes.LinkAddressMalformed, "The address holds a blank or an invisible character. Take it out, or write %20 for a blank.");
        if (mistake is not var (code, message)) return !isOdd;
        text.Diagnostics.Report(new Diagnostic(code, location, message) { Fix = code == Codes.LinkRelative ? fix : null });
        return code.Severity is Severity.Warning && !isOdd;
    }

    /// <summary>What is wrong with the path of a file.</summary>
    public static (Code Code, string Message) OfFile(string path) => path.Trim().Length == 0 ? Nowhere : WithoutScheme(path, path, null);

    private static (Code, string) Nowhere =>
        (Codes.LinkEmpty, "This link leads nowhere. Write an address, https://…, or link inside the guide with [[id]].");

    /// <summary>The file below <c>files/</c> that an address may mean.</summary>
    private static string FileIn(string address)
    {
        var path = address.TrimStart('.', '/');
        return path.StartsWith("files/", StringComparison.Ordinal) ? path["files/".Length..] : path;
    }

    private static bool IsVisible(char letter) =>
        !char.IsControl(letter) && !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) is not UnicodeCategory.Format;

    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end] : null;
    }

    private static (Code, string)? WithScheme(string address, string scheme)
    {
        var rest = address[(scheme.Length + 1)..];
        return scheme.ToUpperInvariant() switch
        {
            "HTTPS" or "HTTP" when !HasHost(address) =>
                (Codes.LinkAddressMalformed, $"{Quoted.Words(address)} is not a whole address. It looks like https://example.org/page."),
            "HTTPS" => null,
            "HTTP" => (Codes.LinkInsecure, $"This address is not protected on its way. Use https:{rest} if the site has it."),
            "MAILTO" or "TEL" or "SMS" when rest.Length > 0 => null,
            "MAILTO" or "TEL" or "SMS" =>
                (Codes.LinkAddressMalformed, $"Nothing stands after '{scheme}:'. Write the address or the number there."),
            _ => (Codes.LinkScheme, $"Links cannot begin with {Quoted.Words(scheme + ":")}. They begin with https:, mailto:, tel: or sms:."),
        };
    }

    private static bool HasHost(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0;

    private static (Code, string) WithoutScheme(string address, string asWritten, Fix? fix)
    {
        if (address.StartsWith("//", StringComparison.Ordinal))
            return (Codes.LinkAddressMalformed, $"{Quoted.Words(address)} is not a whole address. Write https:{address}.");
        if (address == "#") asWritten = "heading";
        if (address[0] == '#')
            return (Codes.LinkFragment, $"Only articles and pages have headings, so this link names no heading. Write [[article#{Ids.From(asWritten)}|words]].");
        if (PictureAddress.IsPicture(address) && FileIn(address) == address.TrimStart('.', '/'))
            return (Codes.LinkRelative,
                $"Links inside the guide name an id, not a file. For a picture write ![what it shows]({PictureAddress.Written(PictureAddress.InFolder(address))}), with a '!' before it.");
        if (Documents.Contains(Path.GetExtension(address).ToLowerInvariant()) || PictureAddress.IsPicture(address))
            return (Codes.LinkRelative,
                $"{Quoted.Words(address)} is not a whole address. For a file in the guide's folder 'files', write [[file:{FileIn(address)}|words]].");
        if (LooksLikeSite(address))
            return (Codes.LinkRelative, $"{Quoted.Words(address)} is not a whole address. Write https://{address}, or [[id]] for something in the guide.");
        var target = LinkFix.TargetOf(address);
        return (Codes.LinkRelative, fix is not null
            ? $"Links inside the guide name an id, not a file. Write {fix.After.ReplaceLineEndings(" ")}; 'guidebook check --fix' writes it if there is such a file."
            : $"Links inside the guide name an id, not a file. Write [[{target}]] or [[{target}|words]].");
    }

    private static bool LooksLikeSite(string address)
    {
        var host = address.AsSpan()[..(address.AsSpan().IndexOfAny("/?#") is >= 0 and var end ? end : address.Length)].Trim('.');
        return host.Contains('.') && !host.EndsWith(".md", StringComparison.Ordinal)
            && !host.EndsWith(".html", StringComparison.Ordinal) && !host.EndsWith(".yaml", StringComparison.Ordinal);
    }
}
