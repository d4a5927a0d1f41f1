using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>The rules of PDF/UA-1 about tags, each with a breach that is planted in a good file of the real browser.</summary>
public sealed class TagNestingTests : IDisposable
{
    private const string Good = """
        <section class=page><h1>One</h1><ul><li>x</li></ul>
        <table><thead><tr><th>A<th>B</thead><tbody><tr><th scope=row>c<td>d</table><p>end</p></section>
        """;

    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Theory]
    [InlineData("L", "S=Div", "LI", "stands in 'Div'")]
    [InlineData("LI", "S=Div", "L", "contains 'Div'")]
    [InlineData("LBody", "S=Div", "LI", "contains 'Div'")]
    [InlineData("LI", "S=TOCI", "TOCI", "stands in 'L'")]
    [InlineData("L", "S=TOC", "TOC", "contains 'LI'")]
    [InlineData("L", "A=", "L", "has no kind of numbers")]
    [InlineData("TR", "S=Div", "Table", "contains 'Div'")]
    [InlineData("TR", "S=Div", "TH", "stands in 'Div'")]
    [InlineData("Table", "S=Div", "TR", "stands in 'Div'")]
    [InlineData("TD", "S=P", "TR", "contains 'P'")]
    [InlineData("TH", "A=", "TH", "has no scope")]
    [InlineData("TR", "S=THead", "Table", "has two heads")]
    [InlineData("TR", "S=TFoot", "Table", "has two feet")]
    [InlineData("TR", "S=Caption", "Table", "has two captions")]
    [InlineData("TR", "S=THead", "Table", "has no body")]
    [InlineData("TR", "S=TBody", "TBody", "contains 'TH'")]
    [InlineData("P", "S=Formula", "Formula", "has no description")]
    [InlineData("P", "S=Note", "Note", "has no id")]
    [InlineData("P", "S=Paragraph", "Paragraph", "is of no standard type")]
    [InlineData("P", "P=", "P", "has no parent")]
    public async Task A_breach_is_found(string type, string change, string found, string breach)
    {
        Assert.False(await PlantAsync(type, change.Split('=')));

        Assert.Contains($"error GB6056: On page 1 of 'booklet.pdf' the tag '{found}' {breach}, so that it is not read aloud as it is meant.", printed.Found);
    }

    [Fact]
    public async Task The_file_without_a_breach_is_good() => Assert.True(await PlantAsync("none", ["S", ""]), string.Join('\n', printed.Found));

    /// <summary>Changes an entry of all tags of a type after they are mended; an empty value removes it.</summary>
    private Task<bool> PlantAsync(string type, string[] change) => printed.PrintAsync(Good, (file, result) =>
    {
        Finish.Apply(file, Booklet.Properties);
        var texts = Tags.Mend(file, result.Texts);
        foreach (var tag in TagTree.Read(file).Where(tag => tag.Type == type))
            file.Set(tag.Reference, change[1].Length == 0 ? tag.Dict.Without(change[0]) : tag.Dict.With(change[0], new PdfName(change[1])));
        return TagCheck.Check(file, "booklet.pdf", texts, printed.Diagnostics);
    });
}
