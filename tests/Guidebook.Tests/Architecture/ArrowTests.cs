using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

public class ArrowTests
{
    /// <summary>The stages in the order in which the data flows.</summary>
    private static readonly string[] Stages =
        ["Languages", "Diagnostics", "Prose", "Reading", "Linking", "Readability", "Editions", "Rendering", "Printing", "Checking", "Publishing", "Remembering", "Serving", "Commands"];

    public static TheoryData<string> AllStages => [.. Stages];

    public static TheoryData<string, string> PackageRooms => new()
    {
        { "Markdig", "generator/Guidebook.Generator/Prose" },
        { "YamlDotNet", "generator/Guidebook.Generator/Reading" },
        { "Microsoft.AspNetCore.Components.Web", "generator/Guidebook.Generator/Rendering" },
        { "Microsoft.Playwright", "generator/Guidebook.Generator/Printing" },
        { "AngleSharp", "generator/Guidebook.Generator/Checking" },
        { "System.CommandLine", "generator/Guidebook.Generator/Commands" },
        { "QRCoder", "themes/Hearth/Parts" },
    };

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_stage_refers_only_to_earlier_stages(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).ToList();
        var wrong = Repository.Files($"generator/Guidebook.Generator/{stage}", ".cs")
            .SelectMany(file => later.Where(other => Mentions(file, $"Guidebook.Generator.{other}")).Select(other => $"{Path.GetFileName(file)} -> {other}"));
        Assert.Empty(wrong);
    }

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
    public void No_file_is_over_300_lines()
    {
        var long_ = new[] { "generator", "themes", "tests" }
            .SelectMany(folder => Repository.Files(folder, ".cs", ".razor", ".css", ".js"))
            .Where(file => File.ReadLines(file).Count() > 300);
        Assert.Empty(long_.Select(file => Path.GetRelativePath(Repository.Root, file)));
    }

    private static bool Mentions(string file, string name) =>
        Regex.IsMatch(File.ReadAllText(file), $@"(using |[^\w.]){Regex.Escape(name)}(;|\.|\s)");
}
