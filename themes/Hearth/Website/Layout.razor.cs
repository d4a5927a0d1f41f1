using Guidebook.Model;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Hearth.Website;

/// <summary>What stands around every page: head, masthead, the way out, the way here, signpost, margin, steps on, foot.</summary>
public partial class Layout
{
    /// <summary>The page's title and what stands right below it.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Head { get; set; }

    /// <summary>What comes before text and margin.</summary>
    [Parameter]
    public RenderFragment? Lead { get; set; }

    /// <summary>The page itself.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Body { get; set; }

    /// <summary>What a book would put in the margin.</summary>
    [Parameter]
    public RenderFragment? Margin { get; set; }

    /// <summary>Stylesheets that only this page needs.</summary>
    [Parameter]
    public IReadOnlyList<SitePath> Styles { get; set; } = [];

    /// <summary>Scripts that only this page needs; they run when it has been read.</summary>
    [Parameter]
    public IReadOnlyList<SitePath> Scripts { get; set; } = [];

    private Uri? Exit => Medium.Guide.Settings.Safety?.Exit;

    private Entry? Help => Medium.Guide.Settings.Safety is { } safety ? Medium.Guide.Named(safety.Page.Target) : null;

    private string? NeutralTitle => Medium.Guide.Settings.Site.NeutralTitle ? Strings["neutral-title"].Text : null;

    private string WindowTitle => Model.Path == Model.Site.Paths.Home ? Model.Title.Text : $"{Model.Title} · {Medium.Guide.Settings.Title}";
}
