using System.Globalization;
using System.Numerics;
using System.Text;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>Writes the points of drawings with as many decimals as paper can show.</summary>
internal static class ShortNumbers
{
    private const double FinestPt = 0.01;
    private const int MostDecimals = 6;

    /// <summary>A path operation with rounded numbers; null if it is another operation.</summary>
    /// <param name="matrix">The matrix from the space of the drawing to the page.</param>
    public static string? Of(ContentOperation operation, Matrix3x2 matrix)
    {
        var count = operation.Operator switch { "m" or "l" => 2, "c" => 6, "v" or "y" or "re" => 4, _ => 0 };
        if (count == 0 || operation.Numbers(count) is not { } numbers) return null;
        var scale = Math.Max(Math.Abs(matrix.M11) + Math.Abs(matrix.M21), Math.Abs(matrix.M12) + Math.Abs(matrix.M22));
        var decimals = Math.Clamp((int)Math.Ceiling(Math.Log10(Math.Max(scale, double.Epsilon) / FinestPt)), 0, MostDecimals);
        var written = new StringBuilder();
        foreach (var number in numbers) written.Append(Format(Math.Round(number, decimals))).Append(' ');
        return written.Append(operation.Operator).ToString();
    }

    private static string Format(double number) => (number == 0 ? 0 : number).ToString("0.######", CultureInfo.InvariantCulture);
}
