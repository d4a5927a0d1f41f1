using System.Collections.Immutable;
using System.Text;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth;

/// <summary>The options of colours and typefaces on the screen, as rules of stylesheets.</summary>
internal static class HearthLook
{
    private const string Faces = "assets/website/typefaces.css";
    private const string Rules = "site.css";
    private const string Device = "system-ui, sans-serif";

    private static readonly ThemeOption Typeface = new("typeface", ["literata", "atkinson", "device"]) { AlsoCalled = ["font", "fonts", "font-family", "type"] };

    private static readonly ImmutableArray<(ThemeOption Option, string Property)> Colours =
    [
        (Colour("paper", "background", "background-colour", "background-color", "page", "ground"), "paper"),
        (Colour("ink", "text", "text-colour", "text-color", "foreground"), "ink"),
        (Colour("accent", "colour", "color", "colours", "colors", "links", "link", "link-colour", "link-color", "primary", "highlight"), "ember"),
    ];

    /// <summary>The options.</summary>
    public static ImmutableArray<ThemeOption> Options { get; } = [Typeface, .. Colours.Select(colour => colour.Option)];

    /// <summary>The colours of text, each with every ground on which it stands.</summary>
    public static ImmutableArray<ContrastPair> Contrasts { get; } =
    [
        .. from text in (string[])["ink", "soft", "ember", "moss", "dusk", "plum"]
           from ground in (string[])["paper", "card"]
           select new ContrastPair(text, ground, Colours.FirstOrDefault(colour => colour.Property == text).Option?.Name),
        new("ink", "sand", "ink"), new("soft", "sand"),
    ];

    /// <summary>The changed files.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FilesFor(ThemeChoice choice)
    {
        var css = new StringBuilder();
        foreach (var (option, property) in Colours)
            if (choice.Find(option.Name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { } values)
                css.Append("  --").Append(property).Append(": ").Append(values is [var day, var night] ? $"light-dark({day}, {night})" : values[0]).Append(";\n");
        css.Append(Typeface.In(choice) switch
        {
            "device" => $"  --reading: \"Guide text\", {Device};\n  --label: \"Guide label\", {Device};\n",
            "atkinson" => "  --reading: \"Guide text\", Atkinson, \"Atkinson, as Roboto\", \"Atkinson, as Helvetica Neue\", \"Atkinson, as Arial\", sans-serif;\n",
            _ => "",
        });
        if (css.Length > 0) yield return new(Rules, $":root {{\n{css}}}\n");
        if (Typeface.In(choice) == "device") yield return new(Faces, "");
    }

    private static ThemeOption Colour(string name, params ImmutableArray<string> alsoCalled) =>
        new(name, ["#000000"]) { Check = Problem, AlsoCalled = alsoCalled };

    private static string Problem(string value)
    {
        var colours = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return colours.Length is 1 or 2 && colours.All(IsColour) ? ""
            : "A colour is '#' and six digits from 0 to f, in quotes; a second one is that by night: '#00348f #a8c7ff'.";
    }

    private static bool IsColour(string colour) => colour is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit);
}
