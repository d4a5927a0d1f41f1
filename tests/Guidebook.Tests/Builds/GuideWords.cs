using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Linking;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Rendering;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Builds;

/// <summary>
/// A built test guide with all text that readers see or hear: on pages, in search, on paper, in addresses and file names.
/// </summary>
internal sealed class GuideWords(string name) : IDisposable
{
    private static readonly string[] Spoken = ["alt", "title", "aria-label", "placeholder", "content"];
    private readonly BuildBench bench = BuildBench.Open(name);

    /// <summary>The guide after the build.</summary>
    public Guide Guide { get; private set; } = null!;

    /// <summary>Builds the guide, which must have no diagnostics.</summary>
    public async Task BuildAsync()
    {
        Assert.Empty(await bench.BuildAsync());
        var (diagnostics, seeds) = (new DiagnosticBag(), bench.PathOf("seeds"));
        var content = ContentReader.Read(new(bench.PathOf("content"), Directory.Exists(seeds) ? seeds : null), 1, diagnostics)!;
        Guide = GuideLinker.Link(content, Links.Today, diagnostics)!;
    }

    /// <summary>All texts with their locations.</summary>
    public IEnumerable<(string Where, string Says)> All => [.. Names, .. Pages, .. Search, .. Paper];

    /// <summary>The text of the guide's own files, as words separated by spaces.</summary>
    public string Own =>
        Flat(string.Join(' ', Guide.Content.Entries.SelectMany(entry => entry.AllTexts).Concat(Guide.Settings.Texts).Select(Plain)));

    /// <summary>A text as words separated and surrounded by spaces.</summary>
    public static string Flat(string text) => $" {string.Join(' ', Regex.Matches(text, @"[\p{L}\p{Nd}]+").Select(word => word.Value))} ";

    public void Dispose() => bench.Dispose();

    private IEnumerable<(string, string)> Names => Files.Below(bench.PathOf("output/site")).Select(file => (file, file));

    private IEnumerable<(string, string)> Pages =>
        from file in Files.Below(bench.PathOf("output/site"))
        where file.EndsWith(".html", StringComparison.Ordinal)
        from text in Texts(bench.Page(file))
        select (file, text);

    /// <summary>
    /// The strings in the search index: an entry is a list that starts with the number of its kind, and the titles of kinds are a separate
    /// list.
    /// </summary>
    private IEnumerable<(string, string)> Search
    {
        get
        {
            foreach (var line in bench.Page("assets/search-index.js").Split('\n'))
                if (line.StartsWith('['))
                    foreach (var item in List(line).Where(item => item.ValueKind is JsonValueKind.String))
                        yield return ("search", item.GetString()!);
                else if (line.StartsWith("\"kinds\": ", StringComparison.Ordinal))
                    foreach (var kind in List(line["\"kinds\": ".Length..])) yield return ("search", kind[1].GetString()!);
        }
    }

    private IEnumerable<(string, string)> Paper
    {
        get
        {
            using var renderer = new PageRenderer(Theme.Usual);
            var documents =
                PrintSet.Compose(Guide, ThemeStrings.Create(Theme.Usual, Guide.Settings, new DiagnosticBag()), Theme.Usual.Paper);
            Assert.NotEmpty(documents);
            foreach (var document in documents)
            {
                var view = document.View(PageNumbers.None);
                IEnumerable<string> said =
                [
                    document.Title, document.Name, document.Subject, .. document.Orders.Select(order => order.Path.Value),
                    .. Texts(renderer.Draw(view.Model, view.Medium)),
                ];
                foreach (var text in said) yield return (document.Name, text);
            }
        }
    }

    private static JsonElement.ArrayEnumerator List(string line) => JsonDocument.Parse(line.TrimEnd(',')).RootElement.EnumerateArray();

    private static string Plain(LocatedText text) => text.Passage?.PlainText ?? text.Words;

    /// <summary>The texts of a page, including accessible names and the strings for scripts.</summary>
    private static IEnumerable<string> Texts(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var text in page.Descendants<IText>())
            if (text.ParentElement is not { LocalName: "script" or "style" }) yield return text.Data;
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
            if (Spoken.Contains(attribute.Name) || IsSentence(attribute)) yield return attribute.Value;
            else if (attribute.Value.StartsWith("field:", StringComparison.Ordinal)) yield return Uri.UnescapeDataString(attribute.Value);
            else if (attribute.Name is "href" && !attribute.Value.Contains("://", StringComparison.Ordinal))
                yield return attribute.Value.Split('#')[0];
    }

    private static bool IsSentence(IAttr attribute) =>
        attribute.Name.StartsWith("data-", StringComparison.Ordinal) && attribute.Value.Any(letter => letter is ' ' || char.IsUpper(letter));
}
