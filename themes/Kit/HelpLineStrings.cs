using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>How lines to call are written.</summary>
public static class HelpLineStrings
{
    /// <summary>The address of its website, as people say and type it; null where it has none.</summary>
    public static string? Site(this HelpLine line) => line.Address?.Replace("https://", "", StringComparison.Ordinal).TrimEnd('/');

    /// <summary>By what it is reached: its number, else its words on texting, else its website.</summary>
    public static string? Reach(this HelpLine line) => line.Number ?? line.Text ?? line.Site();

    /// <summary>All else that a caller needs to know, in one line of small print.</summary>
    public static string Details(this HelpLine line)
    {
        var text = line.Number is null ? null : line.Text;
        var site = line.Number is null && line.Text is null ? null : line.Site();
        var known = new[] { line.Hours, text, line.For }.Where(word => !string.IsNullOrEmpty(word));
        return $"{string.Join(" · ", known)} {site}".TrimEnd();
    }
}
