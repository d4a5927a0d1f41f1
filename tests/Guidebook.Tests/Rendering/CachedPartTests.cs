using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Tests.Rendering;

/// <summary>Parts of pages that are drawn once for many pages.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
public sealed class CachedPartTests
{
    [Theory]
    [InlineData("content")]
    [InlineData("tests/Guidebook.Tests/Guides/every-kind/content")]
    [InlineData("tests/Guidebook.Tests/Guides/fa/content")]
    [InlineData("tests/Guidebook.Tests/Guides/one-article/content")]
    public void A_page_is_the_same_with_parts_of_the_pages_before(string folder)
    {
        var guide = Read(folder);
        var strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        var terms = new TermFinder(guide.Terms);
        var pages = WebsiteEdition.Compose(guide, strings, []);
        using var renderer = new PageRenderer(Theme.Usual);
        var alone = pages.Select(page => Draw(page, null)).ToImmutableArray();
        foreach (var order in new[] { [.. Enumerable.Range(0, pages.Length)], Shuffled(pages.Length, 1), Shuffled(pages.Length, 2) })
        {
            using var cached = new PageRenderer(Theme.Usual);
            foreach (var i in order) Assert.Equal(alone[i], Draw(pages[i], cached.Parts));
        }

        string Draw(WebPage page, CachedParts? parts) =>
            renderer.Draw(page.Model, new WebsiteMedium(guide, strings, terms, page.Path) { Parts = parts }, page.Path.Value);
    }

    [Fact]
    public void A_part_is_drawn_for_the_first_page_and_then_for_another_key_or_folder()
    {
        var guide = Links.GuideOf(Write.Guide(Write.Article("first", "Warm words.")));
        var strings = ThemeStrings.Create(Theme.Usual, guide.Settings, new DiagnosticBag());
        using var renderer = new PageRenderer(new CountingTheme());
        var drawn = 0;

        Assert.Equal("[a 1][a 1][b 2][a 3]", string.Concat(Draw("a"), Draw("a"), Draw("b"), Draw("a")));
        Assert.Equal("[a 4][a 4]", Draw("a", "x/") + Draw("a", "x/"));
        Assert.Equal("[a 5][a 6]", Draw("a", null) + Draw("a", null));

        string Draw(string key, string? folder = "") => renderer.Draw(
            new CountedPart(key, () => ++drawn),
            new WebsiteMedium(guide, strings, new TermFinder([]), new($"{folder}a.html")) { Parts = folder is null ? null : renderer.Parts });
    }

    private static Guide Read(string folder)
    {
        var (diagnostics, seeds) = (new DiagnosticBag(), Path.Combine(Repository.Root, Path.GetDirectoryName(folder)!, "seeds"));
        var files = new ContentFolders(Path.Combine(Repository.Root, folder), Directory.Exists(seeds) ? seeds : null);
        return GuideLinker.Link(ContentReader.Read(files, 1, diagnostics)!, Links.Today, diagnostics)!;
    }

    private static int[] Shuffled(int length, int seed)
    {
        int[] order = [.. Enumerable.Range(0, length)];
        new Random(seed).Shuffle(order);
        return order;
    }

    /// <summary>A theme with one template.</summary>
    private sealed class CountingTheme : ITheme
    {
        public string Name => "counting";

        public Type TemplateFor(Type model) => typeof(CountingPage);

        public byte[] WordsIn(string tag) => [];
    }
}

/// <summary>The model of a page of one part.</summary>
/// <param name="Count">Counts a part, and returns the number so far.</param>
public sealed record CountedPart(string Key, Func<int> Count);

/// <summary>A page of one part, which says its key and the number of parts drawn so far.</summary>
public sealed class CountingPage : ComponentBase
{
    [Parameter]
    public required CountedPart Model { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Cached>(0);
        builder.AddComponentParameter(1, nameof(Cached.Name), "part");
        builder.AddComponentParameter(2, nameof(Cached.Key), Model.Key);
        builder.AddComponentParameter(3, nameof(Cached.ChildContent), (RenderFragment)Part);
        builder.CloseComponent();
    }

    private void Part(RenderTreeBuilder builder) => builder.AddMarkupContent(0, $"[{Model.Key} {Model.Count()}]");
}
