using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Model;

namespace Guidebook.Generator.Typefaces;

/// <summary>The typefaces that a guide adds to a theme: rules for its stylesheets, and font files.</summary>
public sealed class GuideTypefaces
{
    private readonly ImmutableDictionary<SitePath, string> rules;
    private readonly ImmutableDictionary<SitePath, ImmutableSortedDictionary<SitePath, Func<byte[]>>> files;

    internal GuideTypefaces(
        ImmutableDictionary<SitePath, string> rules, ImmutableDictionary<SitePath, ImmutableSortedDictionary<SitePath, Func<byte[]>>> files)
    {
        (this.rules, this.files) = (rules, files);
        var fonts = files.Values.SelectMany(sheet => sheet).DistinctBy(file => file.Key).OrderBy(file => file.Key);
        Fingerprint = ContentHash.Create(
            [.. rules.OrderBy(rule => rule.Key).Select(rule => rule.Value), .. fonts.Select(file => ContentHash.Create(file.Value()))]);
    }

    /// <summary>No typefaces besides those of the theme.</summary>
    public static GuideTypefaces None { get; } = new(ImmutableDictionary<SitePath, string>.Empty, NoFiles);

    private static ImmutableDictionary<SitePath, ImmutableSortedDictionary<SitePath, Func<byte[]>>> NoFiles =>
        ImmutableDictionary<SitePath, ImmutableSortedDictionary<SitePath, Func<byte[]>>>.Empty;

    /// <summary>The hash of all rules and files.</summary>
    public string Fingerprint { get; }

    /// <summary>The rules for a stylesheet; empty if it takes none.</summary>
    public string RulesOf(SitePath sheet) => rules.GetValueOrDefault(sheet, "");

    /// <summary>The paths of the font files that stylesheets use.</summary>
    public IEnumerable<SitePath> FilesOf(IEnumerable<SitePath> sheets) =>
        sheets.SelectMany(sheet => files.TryGetValue(sheet, out var own) ? own.Keys : []).Distinct().Order();

    /// <summary>The bytes of a font file; null if there is none at this path.</summary>
    public byte[]? Read(SitePath path) =>
        files.Values.Select(sheet => sheet.GetValueOrDefault(path)).FirstOrDefault(read => read is not null)?.Invoke();

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
