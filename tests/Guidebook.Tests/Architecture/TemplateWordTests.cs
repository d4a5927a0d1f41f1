using System.Text;
using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

/// <summary>Templates, scripts and stylesheets hold no text: each word that readers see or hear is one of the theme's strings.</summary>
public partial class TemplateWordTests
{
    [Fact]
    public void Templates_say_nothing_themselves()
    {
        var files = Repository.Files("themes/Hearth", ".razor").ToList();
        Assert.True(files.Count > 80);
        Assert.Empty(files.SelectMany(file => Said(file, WordsInTemplate(File.ReadAllText(file)))));
    }

    [Fact]
    public void Scripts_and_stylesheets_say_nothing_themselves()
    {
        Assert.Empty(Repository.Files("themes/Hearth/scripts", ".js").SelectMany(file => Found(file, ScriptWords())));
        Assert.Empty(Repository.Files("themes/Hearth/assets", ".css").SelectMany(file => Found(file, StyleWords())));

        static IEnumerable<string> Found(string file, Regex words) =>
            Said(file, words.Matches(File.ReadAllText(file)).Select(found => found.Value));
    }

    [Theory]
    [InlineData("status.textContent = \"Nothing found\";", true)]
    [InlineData("link.ariaLabel = `Go to page`;", true)]
    [InlineData("status.textContent = fill(words.none, count);", false)]
    [InlineData("page.querySelector(\".search input\").title = title;", false)]
    public void What_a_script_says_itself_is_found(string script, bool isFound) => Assert.Equal(isFound, ScriptWords().IsMatch(script));

    [Theory]
    [InlineData("<p>@Strings[\"home\"] and more</p>", "and more")]
    [InlineData("<h2>Notes</h2>", "Notes")]
    [InlineData("<img alt=\"A thread\">", "alt=\"A thread\"")]
    [InlineData("<a aria-label=\"Go on\">@title</a>", "aria-label=\"Go on\"")]
    [InlineData("<p>“@line”</p>", "“”")]
    [InlineData("<p>@daily.Title. @daily.Summary</p>", "")]
    [InlineData("@if (a > b) { <p>@Strings[\"home\"]</p> }", "")]
    public void What_a_template_says_itself_is_found(string template, string expected) =>
        Assert.Equal(expected, string.Join('|', WordsInTemplate(template)));

    private static IEnumerable<string> Said(string file, IEnumerable<string> words) => words.Select(word => $"{file}: {word}");

    /// <summary>The literal text between tags and in spoken attributes; code and comments say nothing to readers.</summary>
    private static IEnumerable<string> WordsInTemplate(string template)
    {
        var markup = Comment().Replace(CodeBlock().Replace(template, ""), "");
        var texts = TextNode().Matches(markup).Select(found => WithoutExpressions(found.Groups[1].Value).Trim())
            .Where(text => Words().IsMatch(text));
        return texts.Concat(Attribute().Matches(markup).Select(found => found.Value));
    }

    /// <summary>The text without expressions such as <c>@Strings.Format("day-title", Model.Day.Number).Text</c>.</summary>
    private static string WithoutExpressions(string text)
    {
        var (rest, depth, isInside) = (new StringBuilder(), 0, false);
        foreach (var sign in text)
        {
            if (depth == 0) isInside = sign == '@' || (isInside && (char.IsLetterOrDigit(sign) || sign is '.' or '_' or '(' or '['));
            if (isInside && sign is ('(' or '[')) depth++;
            else if (isInside && sign is (')' or ']')) depth--;
            else if (!isInside) rest.Append(sign);
        }

        return rest.ToString();
    }

    [GeneratedRegex(@"^@code \{.*^\}", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=<[^<>]*)>([^<>{};=]+)(?=</?[a-z])")]
    private static partial Regex TextNode();

    [GeneratedRegex(@"\p{L}{2,}|[“”«»„]")]
    private static partial Regex Words();

    [GeneratedRegex(@"(aria-label|title|alt|placeholder)=""[^""@]*[A-Za-z]{2}[^""]*""")]
    private static partial Regex Attribute();

    [GeneratedRegex("""(textContent|innerText|innerHTML|ariaLabel|placeholder|\.title|"aria-label",)\s*=?\s*["'`][^"'`$]*[A-Za-z]{2}""")]
    private static partial Regex ScriptWords();

    [GeneratedRegex("""(?<![-\w])content:\s*"[^"]*[A-Za-z]{2}""")]
    private static partial Regex StyleWords();
}
