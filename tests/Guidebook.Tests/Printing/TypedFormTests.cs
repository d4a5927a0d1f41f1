using System.Text.Json;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Printing;

/// <summary>
/// A form into which other programs type as a person does: letters of Polish, Greek and Russian in one answer come back from the saved
/// file, and show when it is printed.
/// </summary>
public sealed class TypedFormTests : IDisposable
{
    private const string Words = "Zażółć gęślą, ñandú. Καλημέρα, ώρα. Привет, їжак";

    private const string Form = """
        <section class=page><style>.f{display:block;width:110mm} .box{display:inline-block;width:8mm;height:8mm}</style><h1>Form</h1>
        <p><a class=f style='height:10mm' href='field:text/name?label=Name'></a></p>
        <p><a class=f style='height:50mm' href='field:lines/answer?label=What%20did%20you%20see%3F'></a></p>
        <p><a class=box href='field:check/tick?label=Tick'></a> <a class=box href='field:one/done/both?label=Both&of=Done'></a> <a class=box href='field:one/done/alone?label=Alone&of=Done'></a></p></section>
        """;

    private static readonly string Scripts = Path.Combine(Repository.Root, "tests/forms");
    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Fact]
    public async Task Poppler_types_saves_and_prints() =>
        await TypeAsync((source, target) => Tools.RunPoppler(Path.Combine(Scripts, "poppler.py"), source, Words, target));

    [Fact]
    public async Task MuPDF_types_saves_and_prints() =>
        await TypeAsync((source, target) => Tools.RunFrom("mupdf-tools", "mutool", "run", Path.Combine(Scripts, "mupdf.js"), source, Words, target));

    [Fact]
    public async Task Firefox_types_saves_and_prints()
    {
        Assert.SkipUnless(Thorough.IsWanted, "Firefox is large; thorough runs install and drive it.");
        Tools.InstallNpm(Scripts, "node_modules/puppeteer-core/package.json");
        var firefox = Tools.Find("firefox-esr", "firefox-esr");
        await TypeAsync((source, target) => Tools.RunFrom("nodejs", "node", Path.Combine(Scripts, "pdfjs.mjs"), firefox, source, Words, target));
    }

    [Fact]
    public async Task Chromium_types_saves_and_prints()
    {
        Assert.SkipUnless(Thorough.IsWanted, "Keys are typed one by one on a display of their own; thorough runs do that.");
        foreach (var (program, package) in new[] { ("chromium", "chromium"), ("Xvfb", "xvfb"), ("xdotool", "xdotool") }) Tools.Find(program, package);
        await TypeAsync(
            (source, target) => Tools.RunFrom("bash", "bash", Path.Combine(Scripts, "chromium.sh"), source, Words, target, "2"), pressesBoxes: false);
    }

    private async Task TypeAsync(Action<string, string> type, bool pressesBoxes = true)
    {
        await printed.PrintAsync(Form, (file, _) =>
        {
            Finish.Apply(file, Booklet.Properties);
            return FormFields.Apply(file, "booklet.pdf", Theme.FieldTypeface, printed.Diagnostics);
        });
        var filled = printed.Beside("filled.pdf");

        type(printed.Path, filled);

        Assert.Contains("No syntax or stream encoding errors found", Tools.Run("qpdf", "--check", filled), StringComparison.Ordinal);
        var fields = Fields(filled);
        Assert.Equal(Words, fields["name"]);
        Assert.Equal(Words, fields["answer"]);
        if (pressesBoxes) Assert.Equal(("/Yes", true), (fields["tick"], fields["done"] is "/both" or "/alone"));
        AssertShown(path => Draw("pdftoppm", path), filled);
        AssertShown(path => Draw("mutool", path), filled);
    }

    private static Dictionary<string, string> Fields(string path) => JsonDocument.Parse(Tools.Run("qpdf", "--json", "--json-key=acroform", path))
        .RootElement.GetProperty("acroform").GetProperty("fields").EnumerateArray()
        .DistinctBy(field => field.GetProperty("fullname").GetString())
        .ToDictionary(
            field => field.GetProperty("fullname").GetString()!,
            field => field.GetProperty("value").GetString()?.Replace("u:", "", StringComparison.Ordinal) ?? "");

    /// <summary>Two lines of text and some marks have more than five hundred dark points at 72 dots an inch.</summary>
    private void AssertShown(Func<string, int> darkOf, string filled) => Assert.True(darkOf(filled) > darkOf(printed.Path) + 500);

    private int Draw(string program, string path)
    {
        var picture = printed.Beside("drawn.pgm");
        if (program == "mutool") Tools.RunFrom("mupdf-tools", "mutool", "draw", "-q", "-r", "72", "-c", "gray", "-o", picture, path, "1");
        else Tools.Run("pdftoppm", "-r", "72", "-gray", "-singlefile", path, printed.Beside("drawn"));
        return File.ReadAllBytes(picture).Skip(20).Count(pixel => pixel < 128);
    }
}
