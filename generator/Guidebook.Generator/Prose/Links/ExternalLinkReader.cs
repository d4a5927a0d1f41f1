using System.Buffers;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Markdig.Syntax.Inlines;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Reads links that lead out of the guide.</summary>
internal static class ExternalLinkReader
{
    /// <summary>Signs that no address may hold as they stand.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"<>\\^`{|}");

    /// <summary>Reads a link with words, by address or by reference.</summary>
    public static void Read(SyntaxReader reader, LinkInline link)
    {
        var byReference = link.Reference is not null || link.UrlSpan.IsEmpty;
        var location = reader.Text.At(byReference ? link.Span : link.UrlSpan);
        if (!string.IsNullOrEmpty(link.Title))
            reader.Report(Codes.TitleDropped, link.Span,
                "The title of a link is not shown anywhere. Put it into the text, or take it out.");
        if (!LinkAddress.IsGood(reader.Text, link.Url ?? "", location))
        {
            reader.Read(link);
            return;
        }

        var words = reader.WordsOfLink(() => reader.Read(link));
        if (SyntaxReader.TitleOf(words).Length == 0 && !words.Any(inline => inline is Inline.Image))
            reader.Report(Codes.LinkWithoutWords, link.Span,
                "This link has no words. Write some between the square brackets: [words](address).");
        reader.Add(new Inline.ExternalLink(Escaped(link.Url ?? ""), words));
    }

    /// <summary>Reads an address in angle brackets, which is its own words.</summary>
    public static void Read(SyntaxReader reader, AutolinkInline link)
    {
        var address = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        if (reader.InLink) reader.Report(Codes.LinkInLink, link.Span, "A link cannot stand inside another link. Put one after the other.");
        else if (LinkAddress.IsGood(reader.Text, address, reader.Text.At(link.Span.Start + 1, link.Url.Length)))
        {
            reader.Add(new Inline.ExternalLink(Escaped(address), reader.WordsOfLink(() => reader.PlainWords(link.Url))));
            return;
        }

        reader.PlainWords(link.Url);
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
