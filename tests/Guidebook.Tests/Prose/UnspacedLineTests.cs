using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose;
using Guidebook.Tests.Builds;

namespace Guidebook.Tests.Prose;

/// <summary>Line breaks of files between letters of Chinese and Japanese.</summary>
public sealed class UnspacedLineTests
{
    [Theory]
    [InlineData("ja", "表を[[ato]]\nの下に`code`\nを書く。", "<p>表を<a ref=\"ato\"></a>の下に<code>code</code>を書く。</p>")]
    [InlineData("zh-Hant", "看[[ato]]\n再走。", "<p>看<a ref=\"ato\"></a>再走。</p>")]
    [InlineData("ko", "한 줄\n두 줄", "<p>한 줄\n두 줄</p>")]
    [InlineData("th", "บรรทัดแรก\nบรรทัดสอง", "<p>บรรทัดแรก\nบรรทัดสอง</p>")]
    [InlineData("ja", "ﾊﾝｶｸ\nカナ", "<p>ﾊﾝｶｸカナ</p>")]
    [InlineData("zh", "𠮷\n𠮷", "<p>𠮷\n𠮷</p>")]
    public void A_line_break_between_words_without_spaces_vanishes(string language, string written, string html)
    {
        var passage = PassageReader.Read(written, Texts.Origin(written), new DiagnosticBag(), LanguageTable.Find(language));
        Assert.Equal(html, Texts.Html(passage));
    }

    [Fact]
    public async Task Lines_that_YAML_folds_are_joined_the_same_way_in_titles_and_prose()
    {
        using var guide = BuildBench.Open("ja");
        guide.Write("content/practices/wash-the-rim.yaml", """
            title: 縁を
              きれいに ぬぐう
            summary: >-
              ふきんを固く
              しぼって Tokyo
              から。
            minutes: 1
            steps:
              - ふきんを
                **固く
                しぼる**
                こと。
            """);
        Assert.Empty(await guide.BuildAsync());
        var page = guide.Page("手しごと/wash-the-rim.html");
        Assert.Contains("縁をきれいに ぬぐう</h1>", page, StringComparison.Ordinal);
        Assert.Contains("ふきんを固くしぼって Tokyo から。", page, StringComparison.Ordinal);
        Assert.Contains("ふきんを<strong>固くしぼる</strong>こと。", page, StringComparison.Ordinal);
    }
}
