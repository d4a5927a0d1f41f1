using Guidebook.Tests.Architecture;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Rendering;

/// <summary>Mistakes in templates of a theme folder are told once, in the template, at their line and column.</summary>
public sealed class TemplatePlaceTests
{
    private const string Settings = "@inherits Template<SettingsModel>\n";

    [Theory]
    [InlineData("<p>\n<i>@(1 + )</i></p>\n", "GB4531")] // syntax
    [InlineData("<p>\n<i>@Model.Frame.Titel</i></p>\n", "GB4531")] // an unknown member
    [InlineData("<p>\n<i>@Url(7)</i></p>\n", "GB4531")] // a wrong type
    [InlineData("<p>\n<i>@Model.Frame.Contents[99].Id</i></p>\n", "GB4533")] // throws
    [InlineData("<p>\n<i style=\"color: red\">red</i></p>\n", "GB5007")] // bad HTML
    public async Task A_mistake_of_any_kind_is_at_its_line(string body, string code)
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/dress/Website/SettingsPage.razor", $"{Settings}<Layout Model=\"Model.Frame\"><Head><h1>Mine</h1></Head><Body>\n{body}<p id=\"_copy\"></p></Body></Layout>\n");
        await guide.ChooseThemeAsync("dress");
        var found = await guide.BuildAsync();
        Assert.All(found, one => Assert.Equal(
            ("content/dress/Website/SettingsPage.razor", 4, code), (one.Span!.Value.File, one.Span!.Value.Line, one.Code.Id)));
        Assert.Single(found);
    }

    [Theory]
    [InlineData("dress/Website/SettingsPage.razor", "@(", "(", ")", ")")]
    [InlineData("dress/Website/SettingsPage.razor", "", "@if (true) {", "", "}")]
    [InlineData("dress/Parts/Own.cs", "", "namespace A {", "", "}")]
    [InlineData("files/a.txt.cshtml", "@(", "(", ")", ")")]
    [InlineData("files/a.txt.cshtml", "", "@if (true) { <text>", "", "</text> }")]
    public async Task Brackets_that_would_end_the_compiler_are_a_finding(string path, string begin, string open, string end, string close)
    {
        const int deep = 100_000;
        using var guide = BuildBench.Open("one-article");
        guide.Write($"content/{path}", $"{(path.EndsWith(".razor", StringComparison.Ordinal) ? Settings : "\n")}{begin}{Repeat(open)}1{Repeat(close)}{end}");
        if (path.StartsWith("dress", StringComparison.Ordinal)) await guide.ChooseThemeAsync("dress");
        var found = Assert.Single(await guide.BuildAsync(), one => one.Code.Id == "GB4531");
        Assert.Equal(($"content/{path}", 2), (found.Span!.Value.File, found.Span!.Value.Line));
        Assert.Equal("Brackets stand inside each other more than 500 deep here. Look for superfluous ones, or divide the template.", found.Message);
        static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, deep));
    }

    [Fact]
    public async Task Bad_markup_is_told_once_at_its_tag()
    {
        using var guide = BuildBench.Open("one-article");
        guide.Write("content/dress/Parts/ThreadMark.razor", """
            <p>a</p>
            <img src="assets/x.svg"> <i>a</i><!-- <i> -->@* <i style> *@<i
             style="x">@(1)</i>
            <p style="color: red">a</p> <img src="https://example.org/a.png" alt="">
              <a href="articles/only.htm">x</a> <a href="/settings.html">x</a>
            <a href="https://example.org/" rel="noreferrer">x</a> <a href="https://example.org/">x</a>
            <h5>x</h5>
            @foreach (var i in new[] { 1, 2 })
            {
            <i>b</i> <i id="two">@i</i>
            }
            <Box><p><i>a</i><i onclick="x">b</i></p></Box>
            @Row(1) @((MarkupString)"<p style=''>a</p>")
            @code {
              private RenderFragment Row(int i) => @<p><b style="">@i</b></p>;
            }
            """).Write("content/dress/Parts/Box.razor", """
            <div>@ChildContent</div> <b style=""></b> @{ if (ChildContent is not null) { return; } }
            @code {
                [Parameter]
                public RenderFragment? ChildContent { get; set; }
            }
            """);
        await guide.ChooseThemeAsync("dress");
        var found = (await guide.BuildAsync())
            .Where(one => one.Code.Id != "GB5016" && one.Span!.Value.File.Contains("dress", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            [
                "Box(1,26) GB5007", "ThreadMark(2,1) GB5001", "ThreadMark(2,1) GB5004", "ThreadMark(2,61) GB5007", "ThreadMark(4,1) GB5007",
                "ThreadMark(4,29) GB5006", "ThreadMark(5,3) GB5001", "ThreadMark(5,37) GB5010", "ThreadMark(6,55) GB5013",
                "ThreadMark(7,1) GB5005", "ThreadMark(10,10) GB5003", "ThreadMark(12,17) GB5007", "ThreadMark(13,11) GB5007",
                "ThreadMark(15,44) GB5007",
            ],
            found.Select(one => $"{Path.GetFileNameWithoutExtension(one.Span!.Value.File)}({one.Span!.Value.Line},{one.Span!.Value.Column}) {one.Code.Id}"));
        Assert.EndsWith("It comes from this template, and is on 5 more pages.", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_whole_page_lacks_is_told_at_the_template_that_draws_it()
    {
        using var guide = BuildBench.Open("one-article");
        var layout = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "themes/Hearth/Website/Layout.razor"), TestContext.Current.CancellationToken);
        guide.Write("content/dress/Website/Layout.razor", layout.Replace("@PagePolicy.Element", "", StringComparison.Ordinal));
        await guide.ChooseThemeAsync("dress");
        var found = Assert.Single(await guide.BuildAsync());
        Assert.Equal(("GB5009", "content/dress/Website/Layout.razor(1,1)"), (found.Code.Id, found.Span.ToString()));
        Assert.EndsWith("It comes from this template, and is on 5 more pages.", found.Message, StringComparison.Ordinal);
    }
}
