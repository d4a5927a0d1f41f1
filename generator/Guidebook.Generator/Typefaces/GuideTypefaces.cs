using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>The typefaces that a guide adds to a theme: rules for its stylesheets, and font files.</summary>
public sealed class GuideTypefaces
{
    private readonly ImmutableArray<SheetTypefaces> sheets;

    internal GuideTypefaces(IEnumerable<SheetTypefaces> sheets) => this.sheets = [.. sheets.OrderBy(sheet => sheet.Sheet)];

    /// <summary>No typefaces besides those of the theme.</summary>
    public static GuideTypefaces None { get; } = new([]);

    /// <summary>The hash of all rules and files.</summary>
    public string Fingerprint => field ??= ContentHash.Create(
    [
        .. sheets.Select(sheet => sheet.Rules),
        .. Files.DistinctBy(file => file.Path).OrderBy(file => file.Path).Select(file => ContentHash.Create(file.Read())),
    ]);

    private IEnumerable<TypefaceFile> Files => sheets.SelectMany(sheet => sheet.Files);

    /// <summary>The rules for a stylesheet; empty if it takes none.</summary>
    public string RulesOf(SitePath sheet) => sheets.FirstOrDefault(one => one.Sheet == sheet)?.Rules ?? "";

    /// <summary>The paths of the font files that stylesheets use.</summary>
    public IEnumerable<SitePath> FilesOf(IReadOnlyCollection<SitePath> used) =>
        sheets.Where(sheet => used.Contains(sheet.Sheet)).SelectMany(sheet => sheet.Files).Select(file => file.Path).Distinct().Order();

    /// <summary>The bytes of a font file; null if there is none at this path.</summary>
    public byte[]? Read(SitePath path) => Files.FirstOrDefault(file => file.Path == path)?.Read();

    /// <summary>The licences of the typefaces, as text with headings; empty if there are none.</summary>
    public string Licences { get; init; } = "";

    /// <summary>
    /// A file of the theme, with the rules if it is a stylesheet that takes them, and with the licences if it lists those.
    /// </summary>
    /// <param name="licences">The path of the theme's list of licences; null for none.</param>
    public byte[] Extend(SitePath path, byte[] file, SitePath? licences = null)
    {
        var added = path == licences ? Licences : RulesOf(path);
        return added.Length > 0 ? [.. file, .. Encoding.UTF8.GetBytes(added)] : file;
    }
}

/// <summary>The typefaces that a guide adds to a stylesheet.</summary>
/// <param name="Rules">The rules for its end.</param>
internal sealed record SheetTypefaces(SitePath Sheet, string Rules, ImmutableArray<TypefaceFile> Files);

/// <summary>A font file of the website.</summary>
internal sealed record TypefaceFile(SitePath Path, Func<byte[]> Read);
