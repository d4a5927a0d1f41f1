using System.Buffers;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax.Inlines;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Reads external links.</summary>
internal static class ExternalLinkReader
{
    /// <summary>Characters that an address may contain only percent-encoded.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"<>\\^`{|}");

    /// <summary>Reads an inline link or a reference link.</summary>
    public static void Read(SyntaxReader reader, LinkInline link)
    {
        var byReference = link.Reference is not null || link.UrlSpan.IsEmpty;
        var location = reader.Text.At(byReference ? link.Span : link.UrlSpan);
        if (!string.IsNullOrEmpty(link.Title))
            reader.Report(Codes.TitleDropped, link.Span,
                "The title of a link is not shown anywhere. Put it into the text, or take it out.");
        if (HeadingOf(reader.Text, link) is { } heading)
        {
            reader.Add(new Inline.Link(new(reader.Text.Page!.Value, heading, location), reader.WordsOfLink(() => reader.Read(link))));
            return;
        }

        if (!LinkAddress.IsGood(reader.Text, link.Url ?? "", location, LinkFix.Create(reader, link)))
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

    /// <summary>Reads an autolink in angle brackets, whose text is its address.</summary>
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

    /// <summary>Reads an address without marks; inside a link, it is a word.</summary>
    public static void Read(SyntaxReader reader, BareAddress address)
    {
        var location = reader.Text.At(reader.Offset + address.Span.Start, address.Text.Length);
        if (reader.InLink || !LinkAddress.IsGood(reader.Text, address.Url, location))
            reader.PlainWords(address.Text);
        else
            reader.Add(new Inline.ExternalLink(Escaped(address.Url), reader.WordsOfLink(() => reader.PlainWords(address.Text))));
        reader.AfterWord();
    }

    /// <summary>
    /// The heading of the same page that a link names as <c>#heading</c>; null for other links, and in texts that are no page.
    /// </summary>
    private static string? HeadingOf(ProseText text, LinkInline link) =>
        text.Page is not null && link.Url is ['#', .. var heading] && heading.Any(char.IsLetterOrDigit)
            ? Ids.From(Uri.UnescapeDataString(heading), text.Language).Value
            : null;

    /// <summary>Percent-encodes the characters that an address may not contain; letters of all languages stay.</summary>
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
