using Guidebook.Generator.Printing.Pdf;

namespace Guidebook.Tests.Printing;

/// <summary>
/// Text that browsers paint otherwise than it is read: from right to left, joined, stacked, or in letters without a face. No test needs a
/// face for them.
/// </summary>
public sealed class ScriptTests : IDisposable
{
    /// <summary>Prints the <c>ActualText</c> of each tag, in the order of the tags.</summary>
    private const string Reading = """
        import sys, pypdf
        def read(tag):
            tag = tag.get_object()
            if not isinstance(tag, dict): return
            if '/ActualText' in tag: print(str(tag['/ActualText']))
            elif '/K' in tag:
                kids = tag['/K'].get_object()
                for kid in kids if isinstance(kids, list) else [kids]: read(kid)
        sys.stdout.reconfigure(encoding='utf-8')
        read(pypdf.PdfReader(sys.argv[1]).trailer['/Root']['/StructTreeRoot'])
        """;

    private readonly PrintedFile printed = new();
    private string read = "";
    private IEnumerable<string> outline = [];

    public void Dispose() => printed.Dispose();

    [Theory]
    [InlineData("he", "מעגל הלילה (2)", "באתי בשעה 7, עם C++ ועם ספר. מה שלומך?")]
    [InlineData("ar", "دائرة الليل: ٢", "جئت في الساعة ٧ ومعي كتاب (قديم)، كيف حالك؟")]
    [InlineData("fa", "حلقهٔ شب", "ساعت ۷ آمدم، با یک کتاب؛ می‌خوانی‌اش؟")]
    [InlineData("hi", "रात का घेरा", "मैं सात बजे आया, क्षमा और प्रार्थना के साथ।")]
    [InlineData("th", "วงในยามค่ำ", "ฉันมาตอนเจ็ดโมง น้ำใจที่นี่ดีมาก")]
    [InlineData("ko", "밤의 모임", "일곱 시에 왔습니다. 책을 읽을까요?")]
    [InlineData("en", "The word שלום", "An office of fine א letters (ב) and so on.")]
    public async Task Hidden_text_of_any_script_is_no_fault_and_words_are_read_as_written(string language, string title, string words)
    {
        var direction = language is "he" or "ar" or "fa" ? "rtl" : "ltr";
        Assert.True(await CheckAsync($"""
            <section class=page lang={language} dir={direction} style='font-size: 6pt; white-space: nowrap'><p aria-hidden=true>{title} <span>· 12</span></p><h1 id=a>{title} <i aria-hidden=true>{title}</i></h1>
            <p>{words} <a href='#a'>{title}</a> {words}</p><ul style='list-style: none'><li>{words}</ul></section>
            """));

        Assert.Empty(printed.Found);
        printed.AssertSound();
        Assert.Equal($"{title} {words} {title} {words}{words}", read);
        Assert.Equal([title], outline);
        Assert.DoesNotContain("x-hidden", printed.Unpacked(), StringComparison.Ordinal);
        if (direction == "rtl")
            Assert.Equal([title, words, title, words, words],
                Tools.RunPypdf(Reading, printed.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("שלב")]
    [InlineData("step")]
    public async Task Text_of_the_stylesheet_is_found_even_where_hidden_text_says_the_same(string word)
    {
        Assert.False(await CheckAsync($$"""
            <section class=page dir=rtl lang=he><style>li { display: grid; grid-template-columns: 9mm 1fr } li::before { content: '{{word}}' }</style>
            <p aria-hidden=true>{{word}}</p><h1>כותרת</h1><ol><li><p>דבר</ol></section>
            """));

        Assert.StartsWith("error GB6028: On page 1 of 'booklet.pdf' the text '", Assert.Single(printed.Found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_numbers_in_the_margin_are_declared_in_the_page()
    {
        const string margin = "<style>@page { margin: 20mm; @bottom-left { content: counter(page) ' מתוך' } }</style>";
        Assert.True(await CheckAsync($"{margin}<h1>One</h1><p aria-hidden=true hidden>1 מתוך</p>"));
        Assert.False(await CheckAsync($"{margin}<h1>One</h1><p aria-hidden=true hidden>2</p>"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_says_whether_it_is_bound_at_the_right(bool isRightToLeft)
    {
        await printed.PrintAsync("<h1>One</h1>", (file, _) =>
        {
            var properties = Booklet.Properties with { IsRightToLeft = isRightToLeft };
            Finish.Apply(file, properties);
            PressPdf.Apply(file, properties, new("press.pdf", 3, CropMarks: false), printed.Diagnostics);
            return true;
        });

        Assert.Equal(isRightToLeft, printed.Unpacked().Contains("/Direction /R2L", StringComparison.Ordinal));
    }

    private Task<bool> CheckAsync(string body) => printed.PrintAsync(body, (file, result) =>
    {
        Finish.Apply(file, Booklet.Properties);
        var isGood = TagCheck.Apply(file, "booklet.pdf", result.Texts, printed.Diagnostics);
        read = Builds.Print.ShippedPrints.Flat(TaggedText.Read(file));
        outline = Outline.Read(file).Select(line => line.Title.Trim());
        return isGood;
    });
}
