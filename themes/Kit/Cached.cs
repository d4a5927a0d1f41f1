using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Themes.Kit;

/// <summary>
/// A part of a page that other pages of its folder show alike, such as the foot: it is drawn for the first of them, and copied for those
/// that follow. It contains no text of an author, in which terms are linked once a page.
/// </summary>
public sealed class Cached : ComponentBase
{
    /// <summary>The name of the part, which no other part of a page has.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>
    /// All that the content depends on, besides the guide and the folder of the page. It is compared with that of the page before.
    /// </summary>
    [Parameter, EditorRequired]
    public required object Key { get; set; }

    /// <summary>The content.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>The medium of the page.</summary>
    [CascadingParameter]
    public required Medium Medium { get; set; }

    /// <summary>Whether the content was drawn, and can be copied for other pages.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Keeps what was drawn for the pages that follow.</summary>
    public void Keep(string html) => Medium.Parts?.Keep(Name, Key, html);

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var html = Medium.Parts?.Find(Name, Key);
        IsNew = Medium.Parts is not null && html is null;
        if (html is null) builder.AddContent(0, ChildContent);
        else builder.AddMarkupContent(1, html);
    }
}
