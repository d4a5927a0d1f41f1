using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Links;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Pictures and links that are none, because of a blank in the address or of the quotes around the caption.</summary>
internal static partial class AddressMarks
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
        [new("![", Picture(), "") { Explain = OfPicture }, new("](", Link(), "") { Explain = OfLink }];

    private static (Code, string) OfPicture(string written)
    {
        var (address, caption, quote) = Split(written);
        var path = PictureAddress.InFolder(address);
        var isElsewhere = !address.StartsWith(PictureAddress.Folder, StringComparison.Ordinal);
        var isOpen = address.Contains(' ', StringComparison.Ordinal) && !written.Contains('<', StringComparison.Ordinal);
        var why = Size().IsMatch(caption) ? "The width of a picture stands in braces behind it."
            : isOpen ? "A blank ends the address, so the words would be published without the picture."
            : quote.Length == 0 ? "A caption stands in quotes; without them, the words would be published without the picture."
            : quote != "\"" ? "A caption stands in straight quotes; with others, the words would be published without the picture."
            : "A caption ends at its second quote, so the words would be published without the picture. Inside of it, write \\\".";
        var title = caption.Length == 0 || Size().IsMatch(caption) ? "" : $" \"{caption.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return (Codes.PicturePath, $"{why}{(isElsewhere ? " Put the file into the folder images." : "")}"
            + $" Write ({PictureAddress.Written(path)}{title}){(Size().IsMatch(caption) ? "{width=50%}" : "")}"
            + (isOpen ? ", or give the file a name without blanks." : "."));
    }

    private static (Code, string) OfLink(string written)
    {
        var (address, _, _) = Split(written);
        if (!Web().IsMatch(address)) return LinkAddress.OfFile(Drive().Replace(address, "").Replace('\\', '/'));
        return (Codes.StrayMark, address.Contains(' ', StringComparison.Ordinal)
            ? $"An address cannot have a blank, so this is shown as it stands. Take it out, or write %20 for it: ({address.Replace(" ", "%20", StringComparison.Ordinal)})."
            : $"The quotes after the address are not read, so this is shown as it stands. The title of a link is not shown anywhere: write ({address}).");
    }

    /// <summary>The address and the caption, with the quote that opens it; a caption without quotes has none.</summary>
    private static (string Address, string Caption, string Quote) Split(string written)
    {
        var parts = Parts().Match(written[1..^1].Trim());
        var (address, caption, quote) = (parts.Groups["address"].Value, parts.Groups["caption"].Value, parts.Groups["quote"].Value);
        if (caption.Length > 0 || FileAndWords().Match(address) is not { Success: true } both) return (address, caption, quote);
        var words = both.Groups["words"].Value;
        return PictureAddress.IsPicture(words) ? (address, "", "") : (both.Groups["file"].Value, words, "");
    }

    // Bounded: without a closing bracket, each of many matches would scan to the end of the line.
    [GeneratedRegex(@"(?:(?<=(?<!\\)!\[[^\[\]\n]{0,300}\])\(|(?<=(?<!\\)!\[[^\[\]\n]{0,300}\]\( {0,2}) )(?=[^\s()])(?=[^)\n]{0,600}[ \t])[^()\n]{1,600}(?:\([^()\n]{0,100}\)[^()\n]{0,300}){0,3}\)")]
    private static partial Regex Picture();

    /// <summary>A link to a web address or a file; brackets with other words are those of a sentence.</summary>
    [GeneratedRegex(@"(?:(?<=(?<!!|\\|!\[[^\[\]\n]{0,300})\])\(|(?<=(?<!!|\\|!\[[^\[\]\n]{0,300})\]\( {0,2}) )(?=<|images/|https?:|www\.|file:|[A-Za-z]:\\|\.{0,2}[/\\]|[^()\n]{1,300}\.(?:md|markdown|ya?ml|html?|jpe?g|png|webp|gif|svg|pdf|docx?|odt|xlsx?|zip|epub|txt)[\s>""“”„#)])(?=[^)\n]{0,600}[ \t])[^()\n]{1,600}(?:\([^()\n]{0,100}\)[^()\n]{0,300}){0,3}\)", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?:<(?<address>[^<>]*)>\s*|(?<address>[^<>]*?)(?:\s+|$))(?:(?<quote>[""“”„«»‘‚])(?<caption>.*?)[""“”»«’‘]?|(?<quote>')(?<caption>.*)')?$")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<file>.*?\.(?:jpe?g|png|webp|gif|avif|svg))\s+(?<words>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileAndWords();

    /// <summary>The size of a picture in other programs, such as <c>=300x200</c>.</summary>
    [GeneratedRegex(@"^=\d*%?x?\d*%?$")]
    private static partial Regex Size();

    [GeneratedRegex("^(?:https?:|www\\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex("^(?:file:/*)?(?:[A-Za-z]:)?", RegexOptions.IgnoreCase)]
    private static partial Regex Drive();
}
