using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>Formats help lines.</summary>
public static class HelpLineStrings
{
    private static readonly string[] Unsaid = ["https://", "www."];

    /// <summary>The address of the help line's website without scheme and <c>www.</c>; null for none.</summary>
    public static string? Site(this HelpLine line) => line.Address is { } address
        ? Unsaid.Aggregate(address, (rest, start) => rest.StartsWith(start, StringComparison.Ordinal) ? rest[start.Length..] : rest)
        .TrimEnd('/')
        : null;

    /// <summary>The main contact: the number, else the instruction for texting, else the website; null for none.</summary>
    public static string? Reach(this HelpLine line) => line.Number ?? line.Text ?? line.Site();

    /// <summary>The <c>tel:</c> link to the number; null for none.</summary>
    public static string? CallAddress(this HelpLine line) => line.Number is { } number ? $"tel:{Digits(number)}" : null;

    /// <summary>
    /// The <c>sms:</c> link to the number at the end of the instruction for texting (“Text START to 88788”); null for none.
    /// </summary>
    public static string? TextAddress(this HelpLine line)
    {
        var text = line.Text ?? "";
        var number = Digits(text[text.AsSpan().TrimEnd("0123456789 \u00A0").Length..]);
        return number.Length == 0 ? null : $"sms:{number}";
    }

    /// <summary>The other details in one line of small print: hours, texting, audience, website.</summary>
    public static Passage Details(this HelpLine line)
    {
        var text = line.Number is null ? null : line.Text;
        var site = line.Number is null && line.Text is null ? null : line.Site();
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var known in new[] { InlinesOf(line.Hours), WordsOf(text), InlinesOf(line.For) }.Where(known => !known.IsEmpty))
        {
            if (inlines.Count > 0) inlines.Add(new Inline.Literal(" · "));
            inlines.AddRange(known);
        }

        if (site is not null) inlines.AddRange(WordsOf(inlines.Count > 0 ? $" {site}" : site));
        return Passage.FromLine(inlines.ToImmutable(), line.Span);
    }

    private static ImmutableArray<Inline> InlinesOf(Passage? passage) => passage?.Blocks is [Block.Paragraph line] ? line.Inlines : [];

    private static ImmutableArray<Inline> WordsOf(string? words) => string.IsNullOrEmpty(words) ? [] : [new Inline.Literal(words)];

    private static string Digits(string number) => string.Concat(number.Where(sign => !char.IsWhiteSpace(sign)));
}
