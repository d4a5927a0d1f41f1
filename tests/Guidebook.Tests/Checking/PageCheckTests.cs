using Guidebook.Generator.Checking;

namespace Guidebook.Tests.Checking;

public sealed class PageCheckTests
{
    [Theory]
    [InlineData("<p id=a><p id=b>", "")]
    [InlineData("<p id=a><b id=a></b>", "error GB5003: 'a.html' has the id 'a' twice; only the first can be found.")]
    [InlineData("<img src=a.html alt=\"\"><img src=a.html alt=x>", "")]
    [InlineData("<img src=a.html>", "error GB5004: On 'a.html', the picture 'a.html' has no alt text. Say what it shows; for mere decoration, leave it empty: alt=\"\".")]
    [InlineData("<input type=image src=a.html>", "error GB5004: On 'a.html', the picture 'a.html' has no alt text. Say what it shows; for mere decoration, leave it empty: alt=\"\".")]
    [InlineData("<h2>x</h2><h3>x</h3><h2>x</h2><h3>x</h3><h4>x</h4><h2>x</h2>", "")]
    [InlineData("<h3>x</h3>", "error GB5005: On 'a.html', a heading of level 3 follows one of level 1; level 2 is skipped.")]
    [InlineData("<h1>x</h1>", "error GB5005: 'a.html' has more than one main heading (h1).")]
    [InlineData("<p style=\"color:red\">", "error GB5007: On 'a.html', an element 'p' has a style attribute. Styles stand in files of their own.")]
    [InlineData("<p onclick=\"x()\">", "error GB5007: On 'a.html', an element 'p' has an attribute 'onclick', which is a script. Scripts stand in files of their own.")]
    [InlineData("<script>x()</script>", "error GB5007: 'a.html' has a script inside. Scripts stand in files of their own.")]
    [InlineData("<style>p { color: red }</style>", "error GB5007: 'a.html' has a style sheet inside. Styles stand in files of their own.")]
    [InlineData("<a href=a.html> <b>x</b> </a>", "")]
    [InlineData("<a href=a.html><svg aria-label=x></svg></a>", "")]
    [InlineData("<a href=a.html><svg><title>x</title></svg></a>", "")]
    [InlineData("<a href=a.html title=x></a><a name=x></a>", "")]
    [InlineData("<a href=a.html><img src=a.html alt=x></a>", "")]
    [InlineData("<a href=a.html><img src=a.html alt=\"\"></a><b>x</b>", "error GB5011: On 'a.html', the link to 'a.html' has no words.")]
    [InlineData("<a href=a.html> &#32;\n </a>", "error GB5011: On 'a.html', the link to 'a.html' has no words.")]
    [InlineData("<a href=a.html><a href=a.html>x</a>", "error GB5011: On 'a.html', the link to 'a.html' has no words.")]
    [InlineData("<a href=a.html>", "error GB5011: On 'a.html', the link to 'a.html' has no words.")]
    public void An_element_is_right_or_told(string body, string found) => Assert.Equal(found, new CheckBench().Body("a.html", body).Found());

    [Theory]
    [InlineData("<p><a href=none.html class=x>x</a> <a href=none.html class=x></a> <img src=a.png alt=\" \" /><a href=b.html>", 7)]
    [InlineData("<a title=\"1>\" href=none.html>x</a><a title=\"1>2\" href=none.html>x</a><a title='>' href='none.html'></a><p title=\">", 2)]
    [InlineData("<svg><title id=x><img></title><style id=y><img></style></svg><title id=z><img></title><style id=w><img></style>", 4)]
    [InlineData("<script src=a.js><img></script><textarea id=x><img></textarea><template id=y><img src=none.png></template><img src=b.png>", 4)]
    [InlineData("<!-- <img> --><h2 id=x>x</h2><h4 id=y>x</h4><p onclick=x><p style=x><p id=x><p id=x><IMG SRC=none.png ALT=''><img\nsrc=none.png\nalt=''>", 6)]
    [InlineData("<aside data-signpost><p id=x><div><a href=b.html>x</a></aside><p id=y><a href=none.html>x</a></div>", 2)]
    public void A_tag_that_was_read_before_says_the_same(string body, int findings)
    {
        var found = new CheckBench().Body("a.html", body, startsExercise: true).Found();
        Assert.Equal(found, new CheckBench().Read(body).Body("a.html", body, startsExercise: true).Found());
        Assert.Equal(findings, found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData(" lang=\"en\"", "", "error GB5008: 'a.html' does not say its language (lang).")]
    [InlineData("<title>A &amp; B</title>", "<title> </title>", "error GB5008: 'a.html' has no title.")]
    [InlineData("<title>A &amp; B</title>", "<svg><title>x</title></svg>", "error GB5008: 'a.html' has no title.")]
    [InlineData("name=\"viewport\"", "name=\"view\"", "error GB5008: 'a.html' does not fit the width of a phone (meta viewport).")]
    [InlineData("Content-Security-Policy", "Content", "error GB5009: 'a.html' has no security policy (meta Content-Security-Policy).")]
    [InlineData("<h1>x</h1>", "", "error GB5005: 'a.html' has no main heading (h1).")]
    [InlineData("<h1>x</h1>", "<h2>x</h2>", "error GB5005: 'a.html' begins with a heading of level 2; the first is the main heading (h1).")]
    public void A_page_is_complete_or_told(string part, string instead, string found)
    {
        var whole = CheckBench.Whole("<h1>x</h1>");
        Assert.Contains(part, whole, StringComparison.Ordinal);
        Assert.Equal("", new CheckBench().Page("a.html", whole).Found());
        Assert.Equal(found, new CheckBench().Page("a.html", whole.Replace(part, instead, StringComparison.Ordinal)).Found());
    }

    [Theory]
    [InlineData("<aside data-signpost><div>x</div> <a href=help.html>help</a></aside>", true)]
    [InlineData("<p><a data-signpost href=help.html>help</a></p>", true)]
    [InlineData("<div data-signpost><div></div><div><a href=help.html>help</a></div></div>", true)]
    [InlineData("<div data-signpost><div></div></div><a href=help.html>help</a>", false)]
    [InlineData("<aside data-signpost>help</aside>", false)]
    [InlineData("<a href=help.html>help</a>", false)]
    [InlineData("<template><p data-signpost><a href=help.html>help</a></p></template>", false)]
    public void A_page_that_starts_an_exercise_shows_the_way_to_help(string body, bool isFine)
    {
        var found = new CheckBench().Body("a.html", body, startsExercise: true).File("help.html").Found();
        Assert.Equal(isFine ? "" : "error GB5012: 'a.html' starts an exercise, but shows no signpost with a link to help.", found);
        Assert.Equal("", new CheckBench().Body("a.html", body).File("help.html").Found());
    }

    [Theory]
    [InlineData("<ul><li><a href=none.html>x</a></li><li><a href=a.html></a></li><li><a href=a.html><b> </b></a></li></ul>", 2)]
    [InlineData("<p>1 < 2 <b>&</b> <a href=none.html>1 < 2</a> <a href=a.html>&nbsp;</a> <a href=a.html>&#32;</a></p>", 2)]
    [InlineData("<h2>x</h2></h3><h4>x</h4><td><h2>x</h2></td><img><p><style></p><img></style></p><textarea><img></textarea>", 4)]
    [InlineData("<template><li><img></li></template><svg><title><img></title><g><path></g></svg><li><img></li></a></template>", 2)]
    [InlineData("<!-- <p> --><!-- </a> <a href=none.html> --><a href=none.html>x<!-- </a> --></a><p", 1)]
    [InlineData("<a href=a.html><span></span></a>x<a href=a.html><span>x</span><a href=a.html><p></p><svg><title>x</title></svg></a>", 1)]
    public void Tags_without_attributes_are_passed_over_only_where_they_say_nothing(string body, int findings)
    {
        var found = new CheckBench().Body("a.html", body).Found();
        Assert.Equal(found, new CheckBench().Body("a.html", LargeTags.In(body)).Found());
        Assert.Equal(findings, found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("<p data-signpost><p></p><a href=help.html>help</a></p>", true)]
    [InlineData("<p data-signpost><p></p></p><a href=help.html>help</a>", false)]
    [InlineData("<div><li data-signpost></li></div><li><a href=help.html>help</a></li>", false)]
    public void A_signpost_ends_with_its_own_tag(string body, bool isFine)
    {
        var found = new CheckBench().Body("a.html", body, startsExercise: true).File("help.html").Found();
        Assert.Equal(isFine, found.Length == 0);
        Assert.Equal(found, new CheckBench().Body("a.html", LargeTags.In(body), startsExercise: true).File("help.html").Found());
    }

    [Fact]
    public void Pages_may_be_examined_on_many_threads()
    {
        var checker = new SiteChecker(SiteKind.Ours);
        var html = CheckBench.Whole("<h1>x</h1><h2 id=a>x</h2><a href=p1.html#a>x</a><a href=none.html>x</a>");
        var facts = Enumerable.Range(0, 400).AsParallel().Select(i => checker.Examine(new($"p{i}.html"), html)).ToList();
        var diagnostics = new Generator.Diagnostics.DiagnosticBag();
        checker.Conclude(facts, [], (_, _) => null, diagnostics);
        Assert.Equal(400, diagnostics.Sorted.Sum(found => found.Count));
        Assert.All(diagnostics.Sorted, found => Assert.Equal("GB5001", found.Code.Id));
    }
}
