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

    // Millimetres from the edge of the cut page: what a printer at home still prints, and where a print shop cuts.
    private const double ThumbInner = 9.2;
    private const double ThumbOuter = 8.1;
    private const double CutThumbInner = 4;
    private const double Strip = 10;

    /// <summary>For what the page is drawn.</summary>
    [CascadingParameter]
    public BookletLayout Layout { get; set; } = new(PageSize.A5);

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

    /// <summary>A short bar beside the text; where the page is cut after printing, it runs off the paper.</summary>
    private string Thumb(WeekMark week)
    {
        var share = ThumbsLength / week.Count;
        var from = ThumbsFrom + share * (week.Number - 1);
        var to = from + Math.Min(LongestThumb, share * 0.7);
        var (inner, outer) = Layout.BleedMm > 0 ? (CutThumbInner, -Layout.BleedMm) : (ThumbInner, ThumbOuter);
        var (left, right) = Model.IsLeft ? (outer, inner) : (Strip - inner, Strip - outer);
        return string.Create(CultureInfo.InvariantCulture, $"M{left:0.##} {from:0.##}H{right:0.##}V{to:0.##}H{left:0.##}Z");
    }
}
