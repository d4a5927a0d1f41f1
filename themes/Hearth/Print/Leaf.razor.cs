using System.Globalization;
using Guidebook.Model;
using Guidebook.Themes.Kit.Print;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>A page with running head, page number and, where pages are trimmed, the week's thumb mark at the outer edge.</summary>
public partial class Leaf
{
    // Millimetres: the range of the page's edge for the thumb marks of all weeks.
    private const double ThumbsFrom = 24;
    private const double ThumbsLength = 150;
    private const double LongestThumb = 14;

    // Millimetres from the edge of the trimmed page.
    private const double ThumbInner = 4;
    private const double Strip = 10;

    /// <summary>The layout of the booklet.</summary>
    [CascadingParameter]
    public BookletLayout Layout { get; set; } = new(PageSize.A5);

    /// <summary>The class of the page type.</summary>
    [Parameter, EditorRequired]
    public required string Kind { get; set; }

    /// <summary>The running head.</summary>
    [Parameter, EditorRequired]
    public required string Head { get; set; }

    /// <summary>The text beside the page number.</summary>
    [Parameter, EditorRequired]
    public required string Foot { get; set; }

    /// <summary>Whether a text that is too long for the page goes on overleaf.</summary>
    [Parameter]
    public bool Flows { get; set; }

    /// <summary>The content of the page.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>The page of which a diagnostic speaks if the text does not fit: the first page of the text.</summary>
    private string Fit => Model switch
    {
        OverleafPage overleaf => overleaf.Of.Id,
        WritingPage { IsFirst: false } writing => $"{writing.Sheet.Day.Id}-write",
        _ => Model.Id,
    };

    private string Side => Model.IsLeft ? "left" : "right";

    private string ThumbMark => Model.Week is { } week ? Thumb(week) : "";

    /// <summary>The thumb mark: a short bar that extends into the bleed, so that it shows on the edge of the closed book.</summary>
    private string Thumb(WeekMark week)
    {
        var share = ThumbsLength / week.Count;
        var from = ThumbsFrom + share * (week.Number - 1);
        var to = from + Math.Min(LongestThumb, share * 0.7);
        var outer = -Layout.BleedMm;
        var isAtLeft = Model.IsLeft != (Medium.Guide.Settings.Language.Direction is TextDirection.RightToLeft);
        var (left, right) = isAtLeft ? (outer, ThumbInner) : (Strip - ThumbInner, Strip - outer);
        return string.Create(CultureInfo.InvariantCulture, $"M{left:0.##} {from:0.##}H{right:0.##}V{to:0.##}H{left:0.##}Z");
    }
}
