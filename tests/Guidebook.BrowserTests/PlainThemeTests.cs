using Guidebook.Generator;
using Guidebook.Generator.Diagnostics;
using Guidebook.Tests;
using Guidebook.Tests.Architecture;
using Microsoft.Playwright;

namespace Guidebook.BrowserTests;

/// <summary>
/// The shipped guide in the theme Plain, which is a folder: it keeps every rule that Hearth keeps, and loads no typeface.
/// </summary>
public sealed class PlainThemeTests(ShippedSite site) : IAsyncLifetime
{
    private const int Turns = 12;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-plain-");

    private string Root => Path.Combine(folder.FullName, "output", "site");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var content = Path.Combine(folder.FullName, "content");
        Files.Copy(Path.Combine(Repository.Root, "content"), content);
        Files.Copy(Path.Combine(Repository.Root, "seeds"), Path.Combine(folder.FullName, "seeds"));
        var settings = Path.Combine(content, "guide.yaml");
        var text = await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            settings, text.Replace("\ntheme:\n", "\ntheme:\n  name: plain\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions
        {
            Folders = new(content, Path.Combine(folder.FullName, "seeds")),
            Output = Path.Combine(folder.FullName, "output"),
        };
        await Build.RunAsync(options, new(diagnostics, Progress.For(TextWriter.Null, silent: true)), CancellationToken.None);
        Assert.True(diagnostics.IsEmpty, string.Join('\n', diagnostics.Sorted));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task No_kind_of_page_breaks_a_rule_by_day_or_by_night_or_asks_for_a_typeface()
    {
        Assert.Empty(Directory.EnumerateFiles(Root, "*.woff2", SearchOption.AllDirectories));
        foreach (var (turn, scheme) in new[] { (3, ColorScheme.Light), (7, ColorScheme.Dark) })
        {
            var context = await site.NewContextAsync(
                new() { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 844 } });
            var page = await context.NewPageAsync();
            foreach (var path in Thorough.Share(PageKinds.Find(Root), turn, Turns))
            {
                await page.GotoAsync(new Uri(Path.Combine(Root, path)).AbsoluteUri);
                Assert.Equal("", string.Join('\n', await AxeTests.Violations(page)));
                Assert.Equal(0, await page.Locator("svg.threads:visible, svg.mark").CountAsync());
                Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), path);
            }

            await context.CloseAsync();
        }
    }
}
