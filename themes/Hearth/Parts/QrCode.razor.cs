using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Guidebook.Themes.Hearth.Parts;

/// <summary>
/// An address as a QR code. All modules are one path, so that there are no gaps between them, and the code includes its quiet zone of four
/// modules.
/// </summary>
public partial class QrCode
{
    /// <summary>Width including the quiet zone, in millimetres.</summary>
    [Parameter]
    public double Wide { get; set; } = 16;

    private string WidthMm => Wide.ToString("0.##", CultureInfo.InvariantCulture) + "mm";

    private string Size { get; set; } = "";

    private string Path { get; set; } = "";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Model.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        Size = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++) Draw(code.ModuleMatrix[row], row, path);
        Path = path.ToString();
    }

    /// <summary>Draws the dark modules of a row: one rectangle for each run.</summary>
    private static void Draw(BitArray modules, int row, StringBuilder path)
    {
        for (var from = 0; from < modules.Length; from++)
        {
            if (!modules[from]) continue;
            var to = from;
            while (to < modules.Length && modules[to]) to++;
            path.Append(CultureInfo.InvariantCulture, $"M{from} {row}H{to}V{row + 1}H{from}Z");
            from = to;
        }
    }
}
