using System.Text;
using Guidebook.Generator.Serving;
using Guidebook.Model;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Serving;

/// <summary>Editing the theme's stylesheets and scripts while serving.</summary>
public sealed class ThemeWorkshopTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-workshop-").FullName;
    private readonly List<string> said = [];

    public ThemeWorkshopTests()
    {
        var theme = Path.Combine(Repository.Root, "themes", "Hearth");
        foreach (var part in new[] { "assets", "scripts" }) Files.Copy(Path.Combine(theme, part), Path.Combine(folder, part));
        File.Copy(Path.Combine(theme, "package.json"), Path.Combine(folder, "package.json"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(theme, "node_modules"));
    }

    [Fact]
    public async Task Unchanged_sources_give_the_very_files_of_the_program()
    {
        var files = await new ThemeWatcher(folder, said.Add).BundleAsync(TestContext.Current.CancellationToken);
        Assert.Empty(said);
        foreach (var path in Theme.Usual.WebsiteFiles(ThemeChoice.Usual))
            Assert.True(files!.Read(Theme.Usual, path).AsSpan().SequenceEqual(Theme.Usual.Read(path)), path.Value);
    }

    [Fact]
    public async Task A_changed_stylesheet_is_bundled_and_a_broken_one_is_said()
    {
        var workshop = new ThemeWatcher(folder, said.Add);
        var styles = Path.Combine(folder, "assets", "website.css");
        await File.AppendAllTextAsync(styles, "\n.quite-new { color: red; }\n", TestContext.Current.CancellationToken);
        var files = await workshop.BundleAsync(TestContext.Current.CancellationToken);
        Assert.Contains(".quite-new{color:red}", Encoding.UTF8.GetString(files!.Read(Theme.Usual, new SitePath("assets/website.css"))), StringComparison.Ordinal);

        await File.AppendAllTextAsync(styles, "\n.broken { background: url(\"./nowhere.png\"); }\n", TestContext.Current.CancellationToken);
        Assert.Null(await workshop.BundleAsync(TestContext.Current.CancellationToken));
        Assert.Contains("nowhere.png", Assert.Single(said), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(Path.Combine(folder, "node_modules"));
        Directory.Delete(folder, recursive: true);
    }
}
