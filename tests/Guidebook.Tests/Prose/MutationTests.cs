using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Guidebook.Tests.Prose;

/// <summary>Reading never fails on any text, and never lets executable content through.</summary>
public sealed class MutationTests
{
    private const string Seed = """
        ## One {#one sources="s1.1 s1.2"}

        Text with [[a|b *c*]], [[d#e]], [out](https://example.org "t"), <https://x.y>, `code`, "quotes" -- and so on...[^1]

        | a [[b|c]] | d |
        |:--|--:|
        | [x](javascript:alert(1)) | ![p](images/p.svg) |

        > - item <b onclick="x" style="y">bold</b>
        > 1. <script>alert(1)</script>

        <img src=x onerror=alert(1)>

        <!-- note -->

        [^1]: Note [r].

        [r]: JaVaScRiPt:alert(1) "title"
        """;

    private static readonly string[] Pieces =
    [
        "[[", "]]", "|", "[", "](", ")", "![", "<", ">", "<script ", " onload=x ", " style=x ", "javascript:", "&#106;", "&colon;", "\"", "'", "\\", "`", "```\n",
        "*", "**", "_", "{#", "}", "\n", "\n\n", "\n> ", "\n- ", "\n## ", "\n|-|-|\n", "[^1]", "\n[^2]: ", "<!--", "-->", "\t", "\r", "\0", "\u200b", "😀", "\ud800", "--",
    ];

    public static TheoryData<int> Blocks() => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Mutated_texts_are_read_and_nothing_in_them_runs(int block)
    {
        for (var seed = block * 100; seed < (block + 1) * 100; seed++)
        {
            var text = Mutated(seed);
            AssertHarmless(Texts.Html(Texts.ReadBody(text).Body.Passage), seed);
            AssertHarmless(Texts.Html(Texts.Read(text).Passage), seed);
        }
    }

    private static string Mutated(int seed)
    {
        var state = (uint)seed * 2654435761u + 1;
        var text = Seed;
        for (var n = 1 + (seed % 12); n > 0; n--)
        {
            var (at, piece) = (Next(ref state, text.Length), Pieces[Next(ref state, Pieces.Length)]);
            text = Next(ref state, 3) == 0 ? text.Remove(at, Math.Min(Next(ref state, 9), text.Length - at)) : text.Insert(at, piece);
        }

        return text;
    }

    /// <summary>The next pseudo-random number, equal on every machine.</summary>
    private static int Next(ref uint state, int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)below);
    }

    private static void AssertHarmless(string html, int seed)
    {
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        foreach (var element in new HtmlParser().ParseDocument(html).All)
            foreach (var attribute in element.Attributes)
                Assert.False(IsHarmful(attribute), $"Mutation {seed}: {element.OuterHtml}");
    }

    private static bool IsHarmful(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style"
        || (attribute.Name == "href" && !attribute.Value.StartsWith('#') && !attribute.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !attribute.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
}
