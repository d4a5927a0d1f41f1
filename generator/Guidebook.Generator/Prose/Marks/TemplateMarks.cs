using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Guidebook.Generator.Prose.Marks;

/// <summary>Marks with which other programs put something in: templates, files, tables of contents, attributes.</summary>
internal static partial class TemplateMarks
{
    private const string Template =
        "A template of another program puts nothing in here, and is shown as it stands. Write the words themselves. Where the signs are meant, put a backslash before them.";

    private const string Include =
        "No other file is put in here, and this is shown as it stands. Write the text itself, or link to it with [[id]].";

    private const string Attributes =
        @"Only headings have ids and sources in braces, and pictures a width; this is shown as it stands. Delete it. Where braces are meant, write \{.";

    private const string Contents =
        "Nothing is listed here: the page of an article lists its headings by itself. Delete this.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<Mark> All { get; } =
    [
        new("{", PictureAttributes(), "A picture takes a width in percent of the text, from 1 to 100, and nothing else: ![what it shows](images/file.svg){width=50%}. The rest is shown as it stands."),
        new("{{", Double(), Template), new("{%", Percent(), Template), new("<%", Server(), Template), new("${", Dollar(), Template),
        new("#{", Hash(), Template), new("{", Macro(), Template),
        new("--8<--", Snippet(), Include), new("@i", At(), Include), new("!include", Bang(), Include), new("<<[", Transclusion(), Include),
        new("#include", Define(), Include), new("import ", Import(), Include), new("export ", Export(), Include),
        new("[", TocInBrackets(), Contents), new("TOC__", TocInLines(), Contents),
        new("{:toc", TocInBraces(), Contents), new("<<toc", TocInAngles(), Contents),
        new("{", Class(), Attributes), new("{:", Kramdown(), Attributes), new("=", Pair(), Attributes), new("{-}", Unnumbered(), Attributes),
        new("{", Edit(), "This is a change that is still to be accepted in another program, and is shown as it stands. Write the text as it is to be."),
        new("{", Ruby(), "Readings above characters are not set here, and this is shown as it stands. Write the reading in brackets behind the word."),
    ];

    [GeneratedRegex(@"(?<=\))\{:? {0,3}(?:width|height|style|class|align|scale|\.|#)[^{}\n]{0,200}\}")]
    private static partial Regex PictureAttributes();

    [GeneratedRegex(@"(?<!\\)\{\{(?:[^}\n]{0,300}\}\})?")]
    private static partial Regex Double();

    [GeneratedRegex(@"(?<!\\)\{%(?:[^%\n]{0,300}%\})?")]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<!\\)<%[^>\n]{0,300}%>")]
    private static partial Regex Server();

    [GeneratedRegex(@"(?<!\\)\$\{[\w.]{1,100}\}")]
    private static partial Regex Dollar();

    [GeneratedRegex(@"(?<!\\)#\{[^}\n]{1,100}\}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"(?<![\\{])\{(?:code|noformat|panel|quote|color|info|note|warning|tip|toc|expand|pagebreak|nbsp)(?::[^}\n]{0,100})?\}")]
    private static partial Regex Macro();

    [GeneratedRegex(@"-{1,3}8<-{1,3}[^\n]{0,300}")]
    private static partial Regex Snippet();

    [GeneratedRegex(@"(?<=^[ >]{0,6})@(?:import|include)\b[^\n]{0,300}", RegexOptions.Multiline)]
    private static partial Regex At();

    [GeneratedRegex(@"(?<=^[ >]{0,6})!include\b[^\n]{0,300}", RegexOptions.Multiline)]
    private static partial Regex Bang();

    [GeneratedRegex(@"(?<=^[ >]{0,6})<<\[[^\]\n]{0,300}\]", RegexOptions.Multiline)]
    private static partial Regex Transclusion();

    [GeneratedRegex(@"(?<=^[ >]{0,6})#include\b[^\n]{0,300}", RegexOptions.Multiline)]
    private static partial Regex Define();

    [GeneratedRegex(@"(?<=^)import (?:[\w{*][^\n]{0,200} from )?[""'][^\n""']{1,200}[""'];?", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"(?<=^)export (?:const |default |function |let |\{)[^\n]{0,300}", RegexOptions.Multiline)]
    private static partial Regex Export();

    [GeneratedRegex(@"@?(?<![\\\[])\[_{0,2}TOC_{0,2}\](?![\](\[])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TocInBrackets();

    [GeneratedRegex(@"__(?:NO|FORCE)?TOC__")]
    private static partial Regex TocInLines();

    [GeneratedRegex(@"\{:toc\}")]
    private static partial Regex TocInBraces();

    [GeneratedRegex(@"<<toc>>")]
    private static partial Regex TocInAngles();

    [GeneratedRegex(@"(?<![\\{])\{:? ?[.#][A-Za-z][^{}\n]{0,200}\}")]
    private static partial Regex Class();

    [GeneratedRegex(@"(?<![\\{])\{:[^{}\n]{1,200}\}")]
    private static partial Regex Kramdown();

    [GeneratedRegex(@"(?<![\\{])\{ ?[A-Za-z][A-Za-z-]{0,40}=[^{}\n]{1,200}\}")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<![\\{])\{-\}")]
    private static partial Regex Unnumbered();

    [GeneratedRegex(@"(?<!\\)\{(?:--|\+\+|~~|==)[^}\n]{1,300}\}")]
    private static partial Regex Edit();

    [GeneratedRegex(@"(?<!\\)\{[\u3005\u3400-\u9fff]{1,20}\|[\u3040-\u30ff|]{1,40}\}")]
    private static partial Regex Ruby();
}
