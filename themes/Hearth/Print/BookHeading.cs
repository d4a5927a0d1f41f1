using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>A heading of a book, whose level depends on whether its chapter stands in a part.</summary>
public sealed class BookHeading : ComponentBase
{
    private const int LowestLevel = 6;

    /// <summary>The level, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }

    /// <summary>The id; null for none.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>The class for the stylesheet.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>The words.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(LowestLevel, Level)}"));
        builder.AddAttribute(1, "id", Id);
        builder.AddAttribute(2, "class", Class);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
