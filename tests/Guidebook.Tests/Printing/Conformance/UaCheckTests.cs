using System.Globalization;
using System.Text;
using Guidebook.Generator.Printing.Conformance;
using Guidebook.Generator.Printing.Pdf;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Printing.Conformance;

/// <summary>The declaration of PDF/UA-1, and the page of the documentation that lists the rules.</summary>
public sealed class UaCheckTests : IDisposable
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs/pdf-ua.md");
    private readonly PrintedFile printed = new();

    public void Dispose() => printed.Dispose();

    [Theory]
    [InlineData("<h1>One</h1><p>text</p>", null)]
    [InlineData("<h1>One</h1><table><tr><th>a<td rowspan=2>b<tr><td>c<td>d</table>",
        "warning GB6051: 'booklet.pdf' breaks a rule of PDF/UA-1, and so does not declare to follow it. 09-004: Tables have rows of cells, and rows of the same width. "
        + "Found: the tag 'Table' on page 1 has uneven rows.")]
    public async Task Only_a_file_that_breaks_no_rule_declares_the_standard(string body, string? message)
    {
        await printed.PrintAsync($"<section class=page>{body}</section>", (file, result) =>
        {
            Finish.Apply(file, Booklet.Properties);
            TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
            return UaCheck.Apply(file, "booklet.pdf", printed.Diagnostics);
        });

        Assert.Equal(message is null ? [] : [message], printed.Found);
        Assert.Equal(message is null, Tools.Run("pdfinfo", "-meta", printed.Path).Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal));
        printed.AssertSound();
    }

    [Fact]
    public void The_documentation_lists_every_rule()
    {
        var written = Write();
        if (Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1") File.WriteAllText(Page, written);
        Assert.Equal(written, File.ReadAllText(Page));
    }

    private static string Write()
    {
        var page = new StringBuilder("""
            # PDFs for screen readers

            The PDFs for screens (booklet, fill-in, large print, cards, chart, worksheets, test sheet) are tagged. Each is checked by the rules below, and says in its
            metadata that it follows PDF/UA-1 (ISO 14289-1) only if none is broken; else it is made without the declaration, and GB6051 names the rule.
            Sheets to fold and press files have no tags, and declare nothing.

            The numbers are those of the failure conditions in the Matterhorn Protocol 1.1 that it marks as checkable by a program, all 87, and sections of ISO 32000-1. Where the
            standard permits what neither browsers nor this program write, a rule forbids it altogether: fonts with encodings of their own, optional content, XFA,
            encryption, attached files, printer's marks. Tests plant a breach of each rule. A program cannot check the conditions that the protocol leaves to people: whether
            the order of the tags makes sense, a description describes, a colour says nothing alone.

            | rule | must hold |
            |---|---|

            """);
        foreach (var rule in UaRules.All)
            page.Append(CultureInfo.InvariantCulture, $"| {(rule.Numbers.Length > 0 ? string.Join(", ", rule.Numbers) : rule.Name)} | {rule.Summary} |\n");
        page.Append("\nWithout a test, because the protocol has none:\n\n");
        foreach (var (number, reason) in UaRules.Untested.OrderBy(one => one.Key, StringComparer.Ordinal)) page
            .Append(CultureInfo.InvariantCulture, $"- {number}. {reason}\n");
        return page.ToString();
    }
}
