using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>The texts that are known after the tags were mended are those that the changed content has.</summary>
public sealed class MarkedTextTests : IDisposable
{
    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Theory]
    [InlineData("<p>These words <em>stand in many</em> short lines, and <a href='#a'>one of them</a> is a link.</p>", "These words stand in many short")]
    [InlineData("<ul><li>one after another<li>and another after that</ul>", "one after another")]
    [InlineData("<p><b>one </b><i>after\n</i><b>another</b></p>", "one after another")]
    [InlineData("<p><b>another</b> <i>after</i>\n<a href='#a'>another</a> <!-- --> <b>one</b></p>", "another after another one")]
    [InlineData("<p style='width: 400px'><b>one</b> <i>after</i>\n<a href='#a'>another</a><br> <b>one</b></p>", "one after another one")]
    [InlineData("<p style='width: 400px'>one <span style='display: none'>two</span> <i>after</i> <b>another</b></p>", "one after another")]
    [InlineData("<pre><b>one</b>\n<i>after</i>\n<b>another</b></pre>", "one after another")]
    [InlineData("<p lang=he dir=rtl><b>אלה מילים</b> <i>רבות מאוד</i> <b>בשורות קצרות</b></p>", "אלה מילים רבות מאוד בשורות קצרות")]
    [InlineData("<p lang=he dir=rtl>אלה מילים <em>רבות מאוד</em> בשורות קצרות</p><p>some beside them</p>", "some beside them")]
    [InlineData("<p lang=he dir=rtl>אלה מילים <em>רבות מאוד</em> בשורות קצרות</p><p>x y</p>", "אלה מילים רבות מאוד בשורות קצרות")]
    [InlineData("<p>1\u2009000 m\u00B2 of glyphs, f\uFB01ne \u2192 \u25CC\u0301 and others</p>", "of glyphs, f\uFB01ne \u2192")]
    public async Task What_is_known_of_the_text_is_what_the_file_has(string body, string spoken) =>
        await printed.PrintAsync($"<section class=page><h1 id=a>Head</h1><div style='width: 60px'>{body}</div></section>", (file, result) =>
        {
            Finish.Apply(file, Booklet.Properties);
            var known = Tags.Mend(file, result.Texts);
            var there = MarkedText.Read(file);
            var marks = TagTree.Read(file)
                .SelectMany(tag => TagTree.Kids(file, tag.Dict).Select(kid => TagTree.MarkOf(file, tag.Dict, kid)))
                .OfType<(int Owner, int Mark)>().ToList();
            Assert.Contains(TagTree.Read(file), tag => known.FindWhole(tag.Dict).Contains(spoken, StringComparison.Ordinal));
            Assert.All(marks, mark => Assert.Equal(there.Find(mark.Owner, mark.Mark), known.Find(mark.Owner, mark.Mark)));
            return true;
        });
}
