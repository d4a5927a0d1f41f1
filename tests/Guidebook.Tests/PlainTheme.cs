using System.Text;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Tests;

/// <summary>The smallest theme: one template for every page, the words that a guide of articles needs, nothing on paper.</summary>
internal sealed class PlainTheme : ITheme
{
    private const string Words = "home: Home\narticles: Articles\narticles.summary: All of them\na-to-z: A–Z\na-to-z.summary: All titles\nsettings: Settings\nsettings.summary: None\nnot-found: Not found\n";

    public string Name => "plain";

    public Type TemplateFor(Type model) => typeof(PlainPage);

    public byte[] WordsIn(string tag) => Encoding.UTF8.GetBytes(Words);
}

/// <summary>A title, the article where the page is of one, and links to all articles.</summary>
internal sealed class PlainPage : ComponentBase
{
    [Parameter]
    public required WebModel Model { get; set; }

    [CascadingParameter]
    public required Medium Medium { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var text = Medium.Html((Model as ArticleModel)?.Article.Body);
        var links = string.Concat(Model.Frame.Site.Navigation.Select(to => $"<a href=\"{Medium.UrlTo(to.Path)}\">{to.Title}</a>"));
        builder.AddMarkupContent(0, $"<!doctype html><html lang=en><meta charset=utf-8><title>{Model.Frame.Title}</title><body><h1>{Model.Frame.Title}</h1>{text}{links}</html>");
    }
}
