using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose.Links;

/// <summary>
/// Parses web and mail addresses without marks, as GitHub does. It looks for the sign inside an address and takes the letters before it
/// out of the literal: to stop at each <c>h</c> and <c>w</c> would slow down every text.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    /// <summary>The number of letters that a mail address may have before its <c>@</c> (RFC 5321), which bounds the search.</summary>
    private const int LongestName = 64;

    private const string MailScheme = "mailto:";

    private static readonly ImmutableArray<string> Schemes = ["https", "http"];

    /// <summary>Creates the parser.</summary>
    public BareAddressParser() => OpeningCharacters = [':', '.', '@'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline { IsClosed: false } before || before.Content.End + 1 != slice.Start
            || before.Content.Text != slice.Text) return false;
        var words = before.Content.AsSpan();
        if (before.IsFirstCharacterEscaped) words = words[1..];
        var (prefix, scheme) = slice.CurrentChar switch
        {
            ':' => Web(words, slice),
            '.' => Www(words, slice),
            _ => Mail(words),
        };
        if (prefix == 0) return false;
        var text = slice.Text.AsSpan(slice.Start - prefix, slice.End - slice.Start + 1 + prefix);
        var length = slice.CurrentChar == '@' ? AddressLength.OfMail(text, prefix) : AddressLength.OfWeb(text, prefix);
        if (length == 0) return false;
        Add(processor, before, prefix, new(text[..length].ToString(), scheme));
        slice.Start += length - prefix;
        return true;
    }

    private static void Add(InlineProcessor processor, LiteralInline before, int prefix, (string Text, string Scheme) address)
    {
        before.Content.End -= prefix;
        before.Span.End -= prefix;
        var start = before.Span.End + 1;
        processor.Inline = new BareAddress
        {
            Text = address.Text,
            Url = address.Scheme + address.Text,
            Span = new(start, start + address.Text.Length - 1),
            Line = before.Line,
            Column = before.Column,
        };
    }

    /// <summary>The number of letters before the colon, and what the address lacks.</summary>
    private static (int Prefix, string Scheme) Web(ReadOnlySpan<char> before, StringSlice slice)
    {
        if (slice.PeekChar() != '/' || slice.PeekChar(2) != '/') return default;
        foreach (var scheme in Schemes)
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase)) return (Begins(before, scheme.Length), "");
        return default;
    }

    private static (int Prefix, string Scheme) Www(ReadOnlySpan<char> before, StringSlice slice) =>
        before.EndsWith("www", StringComparison.OrdinalIgnoreCase) && char.IsLetterOrDigit(slice.PeekChar())
            ? (Begins(before, "www".Length), "https://")
            : default;

    private static (int Prefix, string Scheme) Mail(ReadOnlySpan<char> before)
    {
        var tail = before[Math.Max(0, before.Length - LongestName)..];
        Work.Count(tail.Length);
        var prefix = tail.Length - 1 - tail.LastIndexOfAnyExcept(AddressLength.NameSigns);
        while (prefix > 0 && before[^prefix] == '.') prefix--;
        if (prefix > 0 && before[..^prefix].EndsWith(MailScheme, StringComparison.OrdinalIgnoreCase))
            return (prefix + MailScheme.Length, "");
        return (Begins(before, prefix), MailScheme);
    }

    /// <summary>The length of the prefix; 0 if it continues a word or an address.</summary>
    private static int Begins(ReadOnlySpan<char> before, int prefix) =>
        prefix == 0 || (before.Length > prefix && (char.IsAsciiLetterOrDigit(before[^(prefix + 1)]) || before[^(prefix + 1)] is '/' or '@'))
            ? 0
            : prefix;
}
