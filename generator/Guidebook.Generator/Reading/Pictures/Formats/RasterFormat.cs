using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Pictures.Formats;

/// <summary>
/// A raster format. The parts that browsers need for display are kept byte for byte; all others are dropped, including unknown ones.
/// Nothing is decoded, so no quality is lost.
/// </summary>
internal abstract class RasterFormat : PictureFormat
{
    /// <inheritdoc/>
    public override CleanPicture? Clean(byte[] bytes, string name, DiagnosticBag diagnostics)
    {
        if (Strip(bytes) is { } clean) return clean;
        diagnostics.Report(Codes.DamagedPicture, SourceSpan.Whole(name), DamageOf(this));
        return null;
    }

    /// <summary>The message for a damaged picture.</summary>
    public static string DamageOf(PictureFormat format) =>
        $"This file begins as {format.Called}, but it is cut off or damaged, and browsers may show nothing of it. Save it anew from the original, or take it away.";

    /// <summary>
    /// The picture without invisible data; null if it is truncated or damaged. For any bytes, it terminates and never throws.
    /// </summary>
    public abstract CleanPicture? Strip(byte[] bytes);
}
