using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Prose;

/// <summary>Checks every example in the documents of <c>Specs/</c>: input, a line with a single dot, expected HTML.</summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, int, string, string> Examples()
    {
        var examples = new TheoryData<string, int, string, string>();
        foreach (var file in Directory.GetFiles(Folder(), "*.md").Order(StringComparer.Ordinal))
        {
            var document = File.ReadAllText(file).ReplaceLineEndings("\n");
            foreach (Match example in Example().Matches(document))
                examples.Add(
                    Path.GetFileName(file), document.AsSpan(0, example.Index).Count('\n') + 1,
                    example.Groups["input"].Value, example.Groups["output"].Value);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_documents_comes_out_as_it_says(string document, int line, string input, string output)
    {
        var (body, found) = Texts.ReadBody(input);
        Assert.True(output == Texts.Html(body.Passage), $"{document}({line}): expected\n{output}\nbut it was\n{Texts.Html(body.Passage)}");
        Assert.Empty(found);
    }

    [Fact]
    public void The_documents_hold_examples() => Assert.True(Examples().Count > 30);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs");

    [GeneratedRegex(@"^(?<fence>`{3,})example\n(?<input>.*?)\n\.\n(?<output>.*?)\n?^\k<fence>$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
