using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.Typefaces;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Model;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Typefaces;

/// <summary>
/// The table of typefaces says what the packages of npm have. <c>GUIDEBOOK_REWRITE=1</c> fetches all of them and writes the table anew.
/// </summary>
public sealed class TypefaceTableTests
{
    private static readonly string Table = Path.Combine(Repository.Root, "generator/Guidebook.Generator/Typefaces/typefaces.tsv");
    private static readonly string Fonts = Path.Combine(Repository.Root, "generator/Guidebook.Generator/Typefaces/fonts.tsv");

    public static TheoryData<string> Names => [.. TypefacePackage.All().Select(package => package.Name)];

    private static bool Rewrites => Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1";

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_has_the_signs_of_the_table(string name)
    {
        Assert.SkipUnless(Rewrites || Thorough.IsWanted || name is "thai" or "mono", "The other packages are large; thorough runs fetch them.");
        var package = TypefacePackage.All().Single(package => package.Name == name);
        var diagnostics = new DiagnosticBag();
        var folder = TypefaceStore.OfUser().Find(package, diagnostics);
        Assert.True(folder is not null, string.Join('\n', diagnostics.Sorted));
        var signs = (package.IsForCode ? [TypefaceRole.Code] : new[] { TypefaceRole.Text, TypefaceRole.Label })
            .Select(role => package.For(role).SelectMany(one => SignsOf(Path.Combine(folder, one))).ToHashSet())
            .Aggregate((one, other) => [.. one.Intersect(other)]);
        var expected = CodePointSet.From(signs.Where(sign => sign > ' ')).ToString();
        if (Rewrites) Write(name, expected);
        else Assert.Equal(expected, package.CodePoints.ToString());
    }

    [Fact]
    public void The_fonts_of_the_theme_have_the_signs_of_their_table()
    {
        var fonts = Theme.Usual.Typefaces.SelectMany(sheet => sheet.Families).SelectMany(family => family.Own.Take(1)).Distinct()
            .Select(path => Theme.Usual.Read(path)!).ToList();
        var expected = fonts.Select(font => $"{ContentHash.Create(font)}\t{NpmTypeface.CodePointsOf(font)}").ToList();
        Assert.NotEmpty(expected);
        if (Rewrites) File.WriteAllText(Fonts, string.Join('\n', [File.ReadAllLines(Fonts)[0], .. expected]) + "\n");
        else Assert.Equal(expected, File.ReadAllLines(Fonts).Skip(1));
        Assert.All(fonts, font => Assert.Equal(NpmTypeface.CodePointsOf(font).ToString(), KnownFonts.CodePointsOf(font).ToString()));
    }

    private static IEnumerable<int> SignsOf(string folder) => NpmTypeface.Read(folder)
        .Where(face => face is { Weight: 400, IsItalic: false })
        .SelectMany(face => face.CodePoints.Value.All.Where(sign => !face.HasDeclaredOnly || face.Declared!.Contains(sign)));

    private static void Write(string name, string codePoints)
    {
        var lines = File.ReadAllLines(Table);
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].StartsWith($"{name}\t", StringComparison.Ordinal)) lines[i] = lines[i][..(lines[i].LastIndexOf('\t') + 1)] + codePoints;
        File.WriteAllText(Table, string.Join('\n', lines) + "\n");
    }
}
