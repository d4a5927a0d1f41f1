using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Checking;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Fuzzing;

/// <summary>A stylesheet of any website, as <c>check --site</c> reads it.</summary>
internal sealed class StylesTarget : FuzzTarget
{
    public override string Name => "styles";

    public override ImmutableArray<byte[]> Seeds =>
    [
        Bytes("@charset \"utf-8\";@import url(a.css) print;@import 'b.css';\n/* c */ d{background:url( \"e.png\" ) , url(f\\).png);content:\"url(g)\"}\n@font-face{src:url(h.woff2)format('woff2')}@media(min-width:1px){i{j:k}}"),
        Bytes("a{b:image-set('c.png' 1x,url(d.png) 2x)}\r\n\f@namespace e url(f);g::before{content:'\\'\\\nurl(h)'}"),
    ];

    public override ImmutableArray<string> Pieces =>
    [
        "url(", "URL( ", ")", "\"", "'", "\\", "\\75 rl(", "/*", "*/", "@import ", ";",
        "{", "}", "\n", "\f", "\r", "data:,", "#a", "//", "https://", "\\\n", "%", "src(",
    ];

    public override int Ordinarily => 300;

    public override string Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var (checker, diagnostics) = (new SiteChecker(SiteKind.Foreign), new DiagnosticBag());
        var facts = checker.ExamineStyles(new("a/x.css"), text);
        checker.Conclude([facts], [], (page, at) => new SourceSpan($"s/{page}", Math.Max(1, at.Line), Math.Max(1, at.Column), 0), diagnostics);
        return $"{Places.AssertInside(diagnostics.Sorted, _ => text)} {facts.Links.Length}";
    }
}
