using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Typefaces;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Printing;

/// <summary>
/// Puts the guide's typeface for labels into drawings with text: a picture cannot use the fonts of its page, and the fonts of the
/// machine that prints would give other pages on every machine. Each drawing has addresses of its own for them: browsers share a typeface
/// among drawings if it is still in their memory, so that the bytes of a PDF would depend on the pace of the machine.
/// </summary>
internal sealed partial class DrawingFaces
{
    private const string Own = "Guide drawing";
    private const string Drawing = "{drawing}";
    private readonly string rules;

    private DrawingFaces(string rules) => this.rules = rules;

    /// <summary>The faces of a theme and a guide; none if the theme declares no typefaces.</summary>
    public static DrawingFaces Create(ITheme theme, GuideTypefaces typefaces)
    {
        var found = theme.Typefaces.SelectMany(sheet => sheet.Families.Select(family => (sheet.Path, Family: family)))
            .FirstOrDefault(pair => pair.Family.Role is TypefaceRole.Label && !pair.Family.Own.IsEmpty);
        if (found.Family is not { } family) return new("");
        var css = new StringBuilder();
        foreach (var file in family.Own)
            if (theme.Read(file) is { } font) css.Append(CultureInfo.InvariantCulture, $"@font-face{{font-family:\"{Own}\";src:url({DataOf(file.Value, font)})}}");
        var folder = found.Path.Folder;
        css.Append(Address().Replace(typefaces.RulesOf(found.Path), match =>
            new SitePath(folder + Uri.UnescapeDataString(match.Groups[1].Value)) is var path
                && (typefaces.Read(path) ?? theme.Read(path)) is { } font
                ? $"url({DataOf(path.Value, font)})"
                : match.Value));
        return new($"<style>{css}text,tspan,textPath{{font-family:\"{Own}\",\"{family.Name}\" !important;font-synthesis:none !important}}</style>");
    }

    /// <summary>The bytes of a picture; those of a drawing with text have the faces, and use no other.</summary>
    /// <param name="path">The path of the picture, which no other picture of the document has.</param>
    public ReadOnlyMemory<byte> AddTo(CleanPicture picture, string path)
    {
        if (rules.Length == 0 || picture.Format.MediaType != "image/svg+xml" || picture.Bytes.Span.IndexOf("<text"u8) < 0) return picture.Bytes;
        var drawing = Encoding.UTF8.GetString(picture.Bytes.Span);
        var end = drawing.LastIndexOf("</svg>", StringComparison.Ordinal);
        return end < 0 ? picture.Bytes : Encoding.UTF8.GetBytes(
            drawing.Insert(end, rules.Replace(Drawing, ContentHash.Create(path), StringComparison.Ordinal)));
    }

    private static string DataOf(string path, byte[] font) =>
        $"data:font/{Path.GetExtension(path).TrimStart('.')};drawing={Drawing};base64,{Convert.ToBase64String(font)}";

    [GeneratedRegex("""url\("([^"]+)"\)""")]
    private static partial Regex Address();
}
