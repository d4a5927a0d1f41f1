using System.Buffers;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Prose.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Writes links that lead out of the guide.</summary>
internal static class ExternalLinkWriter
{
    /// <summary>Signs that no address may hold as they stand.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"<>\\^`{|}");

    /// <summary>Writes a link with words, by address or by reference.</summary>
    public static void Write(ProseWriter writer, LinkInline link)
    {
        var byReference = link.Reference is not null || link.UrlSpan.IsEmpty;
        var place = writer.Text.At(byReference ? link.Span : link.UrlSpan);
        var good = LinkAddress.IsGood(writer.Text, link.Url ?? "", place);
        if (good && PlainText.Of(link).Length == 0 && !link.Descendants<LinkInline>().Any())
            writer.Report(Codes.LinkWithoutWords, link.Span,
                "This link has no words. Write some between the square brackets: [words](address).");
        if (!string.IsNullOrEmpty(link.Title))
            writer.Report(Codes.TitleDropped, link.Span,
                "The title of a link is not shown anywhere. Put it into the text, or take it out.");
        if (good) Anchor(writer, link.Url ?? "", () => writer.Inlines(link));
        else writer.Inlines(link);
    }

    /// <summary>Writes an address in angle brackets, which is its own words.</summary>
    public static void Write(ProseWriter writer, AutolinkInline link)
    {
        var address = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        if (writer.InLink) writer.Report(Codes.LinkInLink, link.Span, "A link cannot stand inside another link. Put one after the other.");
        else if (LinkAddress.IsGood(writer.Text, address, writer.Text.At(link.Span.Start + 1, link.Url.Length)))
        {
            Anchor(writer, address, () => writer.PlainWords(link.Url));
            return;
        }

        writer.PlainWords(link.Url);
    }

    private static void Anchor(ProseWriter writer, string address, Action words)
    {
        var start = new StringBuilder("<a href=\"").AppendEncoded(Escaped(address)).Append('"');
        // The other site is not told from which page of a private matter the reader came.
        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) start.Append(" rel=\"noreferrer\"");
        writer.Output.Markup(start.Append('>').ToString());
        writer.Sealed(asLink: true, words);
        writer.Output.Markup("</a>");
    }

    /// <summary>The address with the signs that no address may hold written as <c>%XX</c>; letters of any language stay.</summary>
    private static string Escaped(string address)
    {
        if (!address.AsSpan().ContainsAny(Signs)) return address;
        var escaped = new StringBuilder(address.Length + 16);
        foreach (var letter in address)
            if (Signs.Contains(letter)) escaped.Append(CultureInfo.InvariantCulture, $"%{(int)letter:X2}");
            else escaped.Append(letter);
        return escaped.ToString();
    }
}
