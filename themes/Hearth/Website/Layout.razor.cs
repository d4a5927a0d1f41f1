using Guidebook.Model;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Hearth.Website;

/// <summary>What stands around every page: head, masthead, the way here, signpost, margin, steps on, foot.</summary>
public partial class Layout
{
    private static SitePath Home { get; } = new("index.html");

    /// <summary>The page's title and what stands right below it.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Head { get; set; }

    /// <summary>The page itself.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Body { get; set; }

    /// <summary>What a book would put in the margin.</summary>
    [Parameter]
    public RenderFragment? Margin { get; set; }

    /// <summary>A stylesheet that only this page needs.</summary>
    [Parameter]
    public SitePath? Styles { get; set; }

    private string WindowTitle => Model.Path == Home ? Model.Title : $"{Model.Title} · {Medium.Guide.Settings.Title}";

    private string? Canonical => Medium.Guide.Settings.BaseUrl is { } baseUrl && !Model.Unlisted ? new Uri(baseUrl, Model.Path.Value).AbsoluteUri : null;
}
