using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Kit;

/// <summary>A page or part of a theme: a template with one typed model.</summary>
public abstract class Page<TModel> : ComponentBase
{
    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
