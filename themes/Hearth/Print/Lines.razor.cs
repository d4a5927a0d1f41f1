using System.Globalization;
using System.Text;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>Lines to write on, 8.7 mm apart; the model is how many. Drawn as strokes, since borders snap to whole pixels in print.</summary>
public partial class Lines
{
    private const double Apart = 8.7;
    private const double Stroke = 0.2;

    /// <summary>How wide they are, in millimetres.</summary>
    [Microsoft.AspNetCore.Components.Parameter]
    public double Wide { get; set; } = 115;

    private string Width => Number(Wide);

    private string Height => Number(Model * Apart + Stroke);

    private string WidthMm => Width + "mm";

    private string HeightMm => Height + "mm";

    private string Strokes
    {
        get
        {
            var path = new StringBuilder();
            for (var line = 1; line <= Model; line++) path.Append('M').Append("0 ").Append(Number(line * Apart)).Append('H').Append(Width);
            return path.ToString();
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
