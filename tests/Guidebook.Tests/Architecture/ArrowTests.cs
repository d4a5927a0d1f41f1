using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

public partial class ArrowTests
{
    public static TheoryData<string, string> PackageRooms => new()
    {
        { "Markdig", "generator/Guidebook.Generator/Prose" },
        { "YamlDotNet", "generator/Guidebook.Generator/Reading" },
        { "Microsoft.AspNetCore.Components.Web", "generator/Guidebook.Generator/Rendering" },
        { "Microsoft.CodeAnalysis", "generator/Guidebook.Generator/Rendering" },
        { "RazorLight", "generator/Guidebook.Generator/Rendering/TextFiles" },
        { "SkiaSharp", "generator/Guidebook.Generator/Reading/Pictures/Pixels" },
        { "AngleSharp", "generator/Guidebook.Generator/Checking" },
        { "System.CommandLine", "generator/Guidebook.Generator/Commands" },
        { "QRCoder", "themes/Hearth/Parts" },
    };

    [Theory]
    [MemberData(nameof(PackageRooms))]
    public void A_package_lives_in_one_room(string package, string room)
    {
        var wrong = Repository.Files("generator", ".cs").Concat(Repository.Files("themes", ".cs", ".razor"))
            .Where(file => !file.StartsWith(Path.Combine(Repository.Root, room), StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) != "Program.cs" && Mentions(file, package));
        Assert.Empty(wrong.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("Guidebook.Model", new string[0])]
    [InlineData("Guidebook.Themes.Kit", new[] { "Guidebook.Model" })]
    [InlineData("Guidebook.Themes.Hearth", new[] { "Guidebook.Model", "Guidebook.Themes.Kit", "QRCoder" })]
    public void An_assembly_knows_only_those_before_it(string assembly, string[] allowed)
    {
        var known = System.Reflection.Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft.", StringComparison.Ordinal));
        Assert.Subset(allowed.ToHashSet(), known.ToHashSet());
    }

    [Fact]
    public void Hearth_is_named_once()
    {
        var named = Repository.Files("generator", ".cs").Where(file => File.ReadAllText(file).Contains("Hearth", StringComparison.OrdinalIgnoreCase));
        var home = Assert.Single(named);
        Assert.Equal("KnownThemes.cs", Path.GetFileName(home));
        Assert.Single(File.ReadLines(home), line => line.Contains("new Hearth", StringComparison.Ordinal));
    }

    [Fact]
    public void No_template_builds_an_address()
    {
        var wrong = Repository.Files("themes", ".cs", ".razor")
            .Where(file => !file.StartsWith(Path.Combine(Repository.Root, "themes", "Kit"), StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) != "HearthAssets.cs" && Address().IsMatch(File.ReadAllText(file)));
        Assert.Empty(wrong.Select(Path.GetFileName));
    }

    [Fact]
    public void What_fits_on_paper_is_asked_of_the_theme()
    {
        var wrong = Repository.Files("generator/Guidebook.Generator/Editions", ".cs").Where(file => Measure().IsMatch(File.ReadAllText(file)));
        Assert.Empty(wrong.Select(Path.GetFileName));
    }

    [Fact]
    public void No_file_is_over_300_lines()
    {
        var long_ = new[] { "generator", "themes", "tests" }
            .SelectMany(folder => Repository.Files(folder, ".cs", ".razor", ".css", ".js"))
            .Where(file => File.ReadLines(file).Count() > 300);
        Assert.Empty(long_.Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    /// <summary>Matches a path, or an address built from parts.</summary>
    [GeneratedRegex("""new SitePath\(|new Uri\(|\.html|https?:|(tel|sms|mailto):|href="[^"@#]""")]
    private static partial Regex Address();

    /// <summary>Matches a constant length, or a constant number of characters or lines.</summary>
    [GeneratedRegex("""Measured|const \w+ \w*(Mm|Pt|Letter|Line)\w* =|LineMm = \d""")]
    private static partial Regex Measure();

    private static bool Mentions(string file, string name) =>
        Regex.IsMatch(File.ReadAllText(file), $@"(using |[^\w.]){Regex.Escape(name)}(;|\.|\s)");
}
