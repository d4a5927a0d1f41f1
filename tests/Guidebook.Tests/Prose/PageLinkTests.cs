using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Model;

namespace Guidebook.Tests.Prose;

/// <summary>Links to a heading of the same page, as other programs write them.</summary>
public sealed class PageLinkTests
{
    [Theory]
    [InlineData("[above](#deep-breath)", "<p><a ref=\"breath#deep-breath\">above</a></p>")]
    [InlineData("[*above*](#Deep%20Breath)", "<p><a ref=\"breath#deep-breath\"><em>above</em></a></p>")]
    [InlineData("[[#deep-breath]]", "<p><a ref=\"breath#deep-breath\"></a></p>")]
    [InlineData("[[#Deep breath|above]]", "<p><a ref=\"breath#deep-breath\">above</a></p>")]
    public void A_link_without_a_page_leads_to_a_heading_of_its_own(string text, string html)
    {
        var diagnostics = new DiagnosticBag();
        var body = PassageReader.ReadBody(text, Texts.Origin(text), diagnostics, LanguageTable.English, Slug.Parse("breath"));
        Assert.Equal(html, Texts.Html(body.Passage));
        Assert.Empty(diagnostics.Sorted);
    }
}
