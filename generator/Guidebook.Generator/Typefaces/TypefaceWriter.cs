using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Model;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Typefaces;

/// <summary>
/// Writes the rules of a guide's typefaces. Each face has the range of the signs that the guide uses and that no face before it has. A face
/// without italic letters is declared as italic, too, and a single weight as every weight: so browsers fake neither.
/// </summary>
/// <param name="folders">The folders of the needed npm packages.</param>
internal sealed class TypefaceWriter(TypefaceSources sources, IReadOnlyDictionary<TypefacePackage, string> folders)
{
    /// <summary>The joiners between letters, which must be in the face of the letters.</summary>
    private static readonly ImmutableArray<int> Joiners = [0x200C, 0x200D];

    /// <summary>The blank; browsers take it from the first font that has it, be it one of the machine.</summary>
    private const int Blank = ' ';

    private readonly Dictionary<string, ImmutableArray<TypefaceFace>> read = new(StringComparer.Ordinal);

    /// <summary>Writes the rules of all stylesheets.</summary>
    public GuideTypefaces Write(ImmutableArray<TypefaceSheet> sheets, Func<TypefaceRole, IReadOnlySet<int>> signs)
    {
        var written = new List<SheetTypefaces>();
        foreach (var sheet in sheets)
        {
            var (css, used) = (new StringBuilder(), new Dictionary<SitePath, TypefaceFile>());
            foreach (var family in sheet.Families)
                foreach (var weight in family.Weights)
                    foreach (var isItalic in new[] { false, true })
                        Write(new(family, weight, isItalic), signs(family.Role), css, face => Use(face, PathOf(sheet, face)));
            if (css.Length > 0) written.Add(new(sheet.Path, css.ToString(), [.. used.Values]));

            void Use(TypefaceFace face, SitePath path) => used[path] = new(path, face.Read);
        }

        return written.Count == 0 ? GuideTypefaces.None : new(written) { Licences = ReadLicences() };
    }

    /// <summary>The licences of all typefaces of the needed packages.</summary>
    private string ReadLicences()
    {
        var files = folders.Values.SelectMany(Directory.EnumerateDirectories)
            .Select(folder => (Name: Path.GetFileName(folder), File: Path.Combine(folder, "LICENSE")))
            .Where(licence => File.Exists(licence.File)).DistinctBy(licence => licence.Name)
            .OrderBy(licence => licence.Name, StringComparer.Ordinal);
        var line = new string('=', 80);
        return string.Concat(files.Select(licence =>
            $"\n{line}\n{licence.Name} (typeface)\n{line}\n\n{File.ReadAllText(licence.File).ReplaceLineEndings("\n").Trim('\n')}\n"));
    }

    private void Write(Style style, IReadOnlySet<int> signs, StringBuilder css, Action<TypefaceFace> use)
    {
        var rest = signs.Where(sign => !sources.IsOwn(style.Family, sign)).ToHashSet();
        var hasBlank = sources.IsOwn(style.Family, Blank);
        foreach (var group in GroupsFor(style.Family))
        {
            var nearest = group.OrderBy(face => face.DistanceTo(style.Weight, style.IsItalic)).ThenByDescending(face => Share(face, rest));
            foreach (var face in nearest)
            {
                if (rest.Count == 0) return;
                if (face is { HasDeclaredOnly: true, Declared: { } declared } && !rest.Any(declared.Contains)) continue;
                var range = rest.Where(face.CodePoints.Value.Contains).ToList();
                if (range.Count == 0) continue;
                rest.ExceptWith(range);
                if (range.Exists(IsJoining)) range.AddRange(Joiners.Where(face.CodePoints.Value.Contains));
                if (!hasBlank && face.CodePoints.Value.Contains(Blank)) (hasBlank, range) = (true, [.. range, Blank]);
                AddRule(style, face, CodePointSet.From(range), css);
                use(face);
            }
        }
    }

    /// <summary>The faces for a family, in groups of one source; from each group, the nearest in style comes first.</summary>
    private IEnumerable<IEnumerable<TypefaceFace>> GroupsFor(TypefaceFamily family) => sources.Near(family).Concat(
        sources.Packages.Where(folders.ContainsKey).Where(package => family.Role is TypefaceRole.Code || !package.IsForCode)
            .SelectMany(package => package.For(family.Role).Select(name => Path.Combine(folders[package], name)))
            .Select(folder => (IEnumerable<TypefaceFace>)FacesIn(folder)));

    /// <summary>The number of signs for which a face is made: the face of most is read first, and often no other is needed.</summary>
    private static int Share(TypefaceFace face, HashSet<int> signs) => face.Declared is { } declared ? signs.Count(declared.Contains) : 0;

    private ImmutableArray<TypefaceFace> FacesIn(string folder) =>
        read.TryGetValue(folder, out var faces) ? faces : read[folder] = NpmTypeface.Read(folder);

    private static void AddRule(Style style, TypefaceFace face, CodePointSet range, StringBuilder css) => css.Append(
        CultureInfo.InvariantCulture,
        $"@font-face{{font-family:\"{style.Family.Name}\";src:url(\"{Uri.EscapeDataString(face.FileName)}\");font-weight:{style.Weight};font-style:{(style.IsItalic ? "italic" : "normal")};font-display:swap;unicode-range:{range.ToCss()}}}\n");

    /// <summary>Whether a sign is of a script whose letters join: Arabic, and those of India.</summary>
    private static bool IsJoining(int sign) => sign is >= 0x600 and < 0xE00;

    private static SitePath PathOf(TypefaceSheet sheet, TypefaceFace face) =>
        new(sheet.Path.Folder + face.FileName);

    /// <summary>A weight and style of a family.</summary>
    private readonly record struct Style(TypefaceFamily Family, int Weight, bool IsItalic);
}
