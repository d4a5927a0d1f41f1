using System.Globalization;
using Guidebook.Themes.Kit.Print;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>A page with its running head, folio and the mark of its week at the outer edge.</summary>
public partial class Leaf
{
    // Millimetres: the marks of all weeks share this stretch of the page's edge.
    private const double ThumbsFrom = 24;
    private const double ThumbsLength = 150;
    private const double LongestThumb = 14;

    /// <summary>The class of the page's kind.</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>The running head.</summary>
    [Parameter, EditorRequired]
    public required string Head { get; set; }

    /// <summary>What stands beside the folio.</summary>
    [Parameter, EditorRequired]
    public required string Foot { get; set; }

    /// <summary>The page itself.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private string Side => Model.IsLeft ? "left" : "right";

    private string ThumbMark => Model.Week is { } week ? Thumb(week) : "";

    private static string Thumb(WeekMark week)
    {
        var share = ThumbsLength / week.Count;
        var from = ThumbsFrom + share * (week.Number - 1);
        return string.Create(CultureInfo.InvariantCulture, $"M1 {from:0.##}V{from + Math.Min(LongestThumb, share * 0.7):0.##}");
    }
}
