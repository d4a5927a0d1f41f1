using Guidebook.Generator;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Reading;

namespace Guidebook.Tests.Reading;

/// <summary>Which guides need a compiler.</summary>
public sealed class CompilerNeedTests : IDisposable
{
    private static IEnumerable<string> Shipped => KnownThemes.Folders.Select(ThemeFinder.NameOf);

    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("theme: {folder: my-theme}", true)]
    [InlineData("title: x\ntheme:\n  name: hearth\n  folder: my-theme", true)]
    [InlineData("theme: plain", true)]
    [InlineData("theme: {name: plain, home: index}", true)]
    [InlineData("theme: Plain", false)]
    [InlineData("theme: {name: [plain]}", false)]
    [InlineData("title: plain", false)]
    [InlineData("theme: hearth", false)]
    [InlineData("theme: {motif: threads}", false)]
    [InlineData("folder: x", false)]
    [InlineData("# theme: {folder: x}", false)]
    [InlineData("- theme: {folder: x}", false)]
    [InlineData("theme: {folder: ", false)]
    [InlineData("", false)]
    public void A_theme_that_is_a_folder_does(string guide, bool expected)
    {
        File.WriteAllText(Path.Combine(folder, "guide.yaml"), guide);
        Assert.Equal(expected, CompilerNeed.Of(folder, Shipped));
    }

    [Theory]
    [InlineData("files/humans.cshtml", true)]
    [InlineData("files/humans.CSHTML", true)]
    [InlineData("files/below/humans.cshtml", true)]
    [InlineData("articles/humans.cshtml", false)]
    [InlineData("files/humans.txt", false)]
    public void A_text_by_template_does(string path, bool expected)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        Assert.Equal(expected, CompilerNeed.Of(folder, Shipped));
    }

    [Fact]
    public void A_folder_that_is_not_there_needs_none() => Assert.False(CompilerNeed.Of(Path.Combine(folder, "none"), Shipped));
}
