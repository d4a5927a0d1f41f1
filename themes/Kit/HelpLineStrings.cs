using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>How lines to call are written.</summary>
public static class HelpLineStrings
{
    private static readonly string[] Unsaid = ["https://", "www."];

    /// <summary>The address of its website, as people say and type it; null where it has none.</summary>
    public static string? Site(this HelpLine line) => line.Address is { } address
        ? Unsaid.Aggregate(address, (rest, start) => rest.StartsWith(start, StringComparison.Ordinal) ? rest[start.Length..] : rest)
        .TrimEnd('/')
        : null;

    /// <summary>By what it is reached: its number, else its words on texting, else its website.</summary>
    public static string? Reach(this HelpLine line) => line.Number ?? line.Text ?? line.Site();

    /// <summary>The address that calls its number; null where it has none.</summary>
    public static string? CallAddress(this HelpLine line) => line.Number is { } number ? $"tel:{Digits(number)}" : null;

    /// <summary>
    /// The address that writes to the number with which its words on texting end (“Text START to 88788”); null for no number.
    /// </summary>
    public static string? TextAddress(this HelpLine line)
    {
        var text = line.Text ?? "";
        var number = Digits(text[text.AsSpan().TrimEnd("0123456789 ").Length..]);
        return number.Length == 0 ? null : $"sms:{number}";
    }

    /// <summary>All else that a caller needs to know, in one line of small print.</summary>
    public static string Details(this HelpLine line)
    {
        var text = line.Number is null ? null : line.Text;
        var site = line.Number is null && line.Text is null ? null : line.Site();
        var known = new[] { line.Hours, text, line.For }.Where(word => !string.IsNullOrEmpty(word));
        return $"{string.Join(" · ", known)} {site}".TrimEnd();
    }

    private static string Digits(string number) => number.Replace(" ", "", StringComparison.Ordinal);
}
