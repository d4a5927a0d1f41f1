using Guidebook.Model;

namespace Guidebook.Themes.Hearth;

/// <summary>The files that the theme brings along, kept inside its assembly.</summary>
public static class HearthAssets
{
    /// <summary>Colours, sizes and typefaces, shared by every medium.</summary>
    public static SitePath Tokens { get; } = new("assets/tokens.css");

    /// <summary>The stylesheet of the website.</summary>
    public static SitePath Website { get; } = new("assets/website.css");

    /// <summary>The stylesheet of the booklet.</summary>
    public static SitePath Booklet { get; } = new("assets/booklet.css");

    /// <summary>The typefaces of everything printed.</summary>
    public static SitePath PrintTypefaces { get; } = new("assets/print-fonts.css");

    /// <summary>The stylesheet of cards, charts, worksheets and the test sheet.</summary>
    public static SitePath Sheets { get; } = new("assets/sheets.css");

    /// <summary>The stylesheet of large print.</summary>
    public static SitePath LargePrint { get; } = new("assets/large-print.css");

    /// <summary>The stylesheet of the page of downloads.</summary>
    public static SitePath Downloads { get; } = new("assets/downloads.css");

    /// <summary>The typeface for reading.</summary>
    public static SitePath Literata { get; } = new("assets/literata.woff2");

    /// <summary>Its italic.</summary>
    public static SitePath LiterataItalic { get; } = new("assets/literata-italic.woff2");

    /// <summary>The typeface for labels.</summary>
    public static SitePath Atkinson { get; } = new("assets/atkinson.woff2");

    /// <summary>The site's icon.</summary>
    public static SitePath Icon { get; } = new("assets/icon.svg");

    // The typefaces in single weights: browsers write variable ones into PDFs as drawings of letters.
    private static IReadOnlyList<SitePath> PrintFonts { get; } =
    [
        new("assets/literata-400.woff2"), new("assets/literata-600.woff2"), new("assets/literata-400-italic.woff2"),
        new("assets/atkinson-400.woff2"), new("assets/atkinson-600.woff2"),
    ];

    /// <summary>What a website needs.</summary>
    public static IReadOnlyList<SitePath> OfWebsite { get; } = [Tokens, Website, Downloads, Literata, LiterataItalic, Atkinson, Icon];

    /// <summary>What print needs.</summary>
    public static IReadOnlyList<SitePath> OfPrint { get; } = [Tokens, Booklet, LargePrint, Sheets, PrintTypefaces, .. PrintFonts];

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">The theme has no such file.</exception>
    public static byte[] Read(SitePath path) => Read(path.Value);

    /// <summary>The strings file of a language, or of English where the theme does not speak it.</summary>
    public static byte[] Strings(string language)
    {
        var primary = language.Split('-')[0];
        var name = $"strings/{primary}.yaml";
        return Read(typeof(HearthAssets).Assembly.GetManifestResourceInfo(name) is null ? "strings/en.yaml" : name);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(HearthAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The theme has no file '{name}'.", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
