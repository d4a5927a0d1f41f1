using System.Globalization;
using System.Text;
using Guidebook.Themes.Kit.Print;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>
/// Writing lines, 8.7 mm apart; the model is their number. They are strokes, because borders snap to whole pixels in print. In a form, they
/// are one pale box: typed lines are closer than written ones.
/// </summary>
public partial class Lines
{
    /// <summary>The distance between two written lines, in millimetres.</summary>
    internal const double Apart = 8.7;

    /// <summary>The number of lines that a page holds at most.</summary>
    internal const int Most = 18;

    private const double TypedApart = 7.6;
    private const double Stroke = 0.2;

    // The distance of a box from what stands above it.
    private const double FieldTop = 1.2;

    // The distance of what is typed from the sides of a box.
    private const double FieldSide = 1.2;

    /// <summary>The layout of the booklet.</summary>
    [CascadingParameter]
    public BookletLayout Layout { get; set; } = new(PageSize.A5);

    /// <summary>Width in millimetres; null for the layout's line width.</summary>
    [Parameter]
    public double? Wide { get; set; }

    /// <summary>The name of the form field; null for none.</summary>
    [Parameter]
    public string? Field { get; set; }

    /// <summary>The accessible label of the form field: the prompt and the person.</summary>
    [Parameter]
    public string Asks { get; set; } = "";

    private double Across => Wide ?? Measures.Lines(Layout);

    private string Width => Number(Across);

    private string Height => Number(Model * Spacing + Stroke);

    private string WidthMm => Width + "mm";

    private string HeightMm => Height + "mm";

    private string Strokes
    {
        get
        {
            var path = new StringBuilder();
            for (var line = 1; line <= Model; line++) path.Append('M').Append("0 ").Append(Number(line * Spacing)).Append('H').Append(Width);
            return path.ToString();
        }
    }

    private bool IsField => Layout.HasFields && Field is not null;

    private double Spacing => IsField ? TypedApart : Apart;

    private double FieldHeight => Model * Spacing - FieldTop;

    private string Address => Model == 1 ? FieldMarks.Text(Field!, Asks) : FieldMarks.Lines(Field!, Asks);

    /// <summary>A length in millimetres, for a drawing.</summary>
    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
