using System.Text;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Tests;

/// <summary>The smallest theme: one template for all pages, the strings of a guide with articles only, and no print.</summary>
internal sealed class PlainTheme : ITheme
{
    private const string Words = """
        home: Home
        articles: Articles
        articles.summary: All of them
        a-to-z: A–Z
        a-to-z.summary: All titles
        settings: Settings
        settings.summary: None
        not-found: Not found
        footnote-back: Back to {0}
        """;

    public string Name => "plain";

    public Type TemplateFor(Type model) => typeof(PlainPage);

    public byte[] WordsIn(string tag) => Encoding.UTF8.GetBytes(Words);
}

/// <summary>A page with its title, the article on an article's page, and links to all articles.</summary>
public sealed class PlainPage : ComponentBase
{
    private const string Head = """
        <meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        """;

    [Parameter]
    public required WebModel Model { get; set; }

    [CascadingParameter]
    public required Medium Medium { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (title, text) = (Model.Frame.Title, Medium.Html((Model as ArticleModel)?.Article.Body));
        var links = string.Concat(Model.Frame.Site.Navigation.Select(to => $"<a href=\"{Medium.UrlTo(to.Path)}\">{to.Title}</a>"));
        builder.AddMarkupContent(0, $"<!doctype html><html lang=en><head>{Head}<title>{title}</title></head><body><h1>{title}</h1>{text}{links}</body></html>");
    }
}
