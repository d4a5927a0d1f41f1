using Guidebook.Model;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Hearth.Website;

/// <summary>
/// The surroundings of every web page: head, header, quick exit, breadcrumb, safety signpost, margin, previous and next, footer.
/// </summary>
public partial class Layout
{
    /// <summary>The page's title and its subtitle.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Head { get; set; }

    /// <summary>The content of the page.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Body { get; set; }

    /// <summary>The content of the margin; on phones, it stands above the text.</summary>
    [Parameter]
    public RenderFragment? Margin { get; set; }

    /// <summary>Further content of the margin; on phones, it stands below the text.</summary>
    [Parameter]
    public RenderFragment? Beside { get; set; }

    /// <summary>The stylesheets of this page only.</summary>
    [Parameter]
    public IReadOnlyList<SitePath> Styles { get; set; } = [];

    /// <summary>The scripts of this page only; they run after parsing.</summary>
    [Parameter]
    public IReadOnlyList<SitePath> Scripts { get; set; } = [];

    private Uri? Exit => Medium.Guide.Settings.Safety?.Exit;

    private Entry? Help => Medium.Guide.Settings.Safety is { } safety ? Medium.Guide.Named(safety.Page.Target) : null;

    /// <summary>
    /// The short form of the signpost; null on pages that always show it in full, or if the guide has none that leads to help.
    /// </summary>
    private Passage? Short =>
        !Model.Sensitive && Model.Path != Model.Site.Paths.Home && Medium.Guide.Settings.Safety is { OneLine: { } line } safety
        && line.References.Any(link => link.Target == safety.Page.Target) ? line : null;

    /// <summary>The page, if the head or the foot of every page leads to it.</summary>
    private SitePath? Own =>
        Model.Site.LeadsTo(Model.Path) || (Help is { } help && Medium.UrlTo(Model.Path) == Url(help)) ? Model.Path : null;

    private object HeadKey => (Model.Sensitive, Model.Section, Own, Help is { } help ? Url(help) : null);

    private object FootKey => (Model.Sensitive, Model.Section, Model.Part, Own, Model.Unlisted);

    /// <summary>The typefaces that every page needs, which its first script asks for.</summary>
    private string Faces => $"{Medium.UrlTo(HearthAssets.Text)} {Medium.UrlTo(HearthAssets.Label)} {Medium.UrlTo(HearthAssets.BoldLabel)}";

    private string? NeutralTitle => Medium.Guide.Settings.Site.NeutralTitle ? Strings["neutral-title"].Text : null;

    private string WindowTitle => Model.Path == Model.Site.Paths.Home ? Medium.Isolate(Model.Title).Text : $"{Medium.Isolate(Model.Title)} · {Medium.Isolate(Medium.Guide.Settings.Title)}";
}
