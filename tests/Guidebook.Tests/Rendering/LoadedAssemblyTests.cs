using Guidebook.Tests.Builds;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Rendering;

/// <summary>The compilers are loaded only for a guide with templates of its own, and only until these are compiled.</summary>
public sealed class LoadedAssemblyTests
{
    [Fact]
    public async Task A_guide_without_templates_loads_neither_compiler_nor_RazorLight()
    {
        using var guide = BuildBench.Open("one-article");
        Assert.Empty(Compilers(await BuildAsync(guide)));
    }

    [Fact]
    public async Task A_theme_folder_without_templates_loads_neither()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", "title: Alone\nlanguage: en\ntheme: {folder: dress}\n").Write("content/dress/site.css", "p { margin: 0; }");
        Assert.Empty(Compilers(await BuildAsync(guide)));
    }

    [Fact]
    public async Task What_was_compiled_once_needs_no_compiler()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", "title: Alone\nlanguage: en\ntheme: {folder: dress}\n")
            .Write("content/dress/Parts/ThreadMark.razor", ThemeFolderTests.Mark("first"))
            .Write("content/files/humans.txt.cshtml", "@Model.Settings.Title");
        Assert.Contains("Microsoft.CodeAnalysis.CSharp", Compilers(await BuildAsync(guide)));
        guide.Write("content/guide.yaml", "title: Again\nlanguage: en\ntheme: {folder: dress}\n"); // or nothing would be built
        Assert.Equal(["RazorLight"], Compilers(await BuildAsync(guide)));
        Assert.Equal("Again\n", guide.Page("humans.txt"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_compiled_is_kept_where_nobody_else_can_write(bool hasHome)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows the folders of a user without a variable.");
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/guide.yaml", "title: Alone\nlanguage: en\ntheme: {folder: dress}\n")
            .Write("content/dress/Parts/ThreadMark.razor", ThemeFolderTests.Mark("first"));
        Directory.CreateDirectory(guide.PathOf("temporary"));
        if (hasHome) Directory.CreateDirectory(guide.PathOf("home"));
        var run = await ProgramRun.RunAsync(guide.Home, new Dictionary<string, string>
        {
            ["HOME"] = guide.PathOf("home"),
            ["XDG_DATA_HOME"] = "",
            ["TMPDIR"] = guide.PathOf("temporary"),
        }, "build", "--no-pdf", "--quiet");
        Assert.Equal((0, ""), (run.Code, run.Err));
        var kept = Path.GetDirectoryName(Directory.EnumerateFiles(guide.Home, "*.dll", SearchOption.AllDirectories).Single())!;
        var own = guide.PathOf(hasHome ? "home" : $"temporary/guidebook-{Environment.UserName}");
        Assert.StartsWith(own + "/", kept, StringComparison.Ordinal);
        if (!hasHome && !OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(own));
    }

    private static async Task<string[]> BuildAsync(BuildBench guide)
    {
        var list = guide.PathOf("assemblies.txt");
        var run = await ProgramRun.RunAsync(guide.Home, new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(LoadedAssemblyTests).Assembly.Location,
            [StartupHook.Variable] = list,
            ["GUIDEBOOK_TEMPLATES"] = guide.PathOf("templates"),
        }, "build", "--no-pdf", "--quiet");
        Assert.Equal((0, ""), (run.Code, run.Err));
        return await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken);
    }

    private static string[] Compilers(string[] assemblies) => [.. assemblies.Where(IsOfCompilers).Order(StringComparer.Ordinal)];

    private static bool IsOfCompilers(string name) =>
        name is "RazorLight" or "Microsoft.AspNetCore.Razor.Language" || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);
}
