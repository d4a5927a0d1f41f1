using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Reading;

/// <summary>
/// A kind of picture made of pixels. Of its parts those are kept that browsers need to show it as it is, byte for byte; all others go,
/// those that nobody knows yet included. Nothing is decoded, so nothing can be lost.
/// </summary>
internal abstract class RasterFormat : PictureFormat
{
    /// <inheritdoc/>
    public override CleanPicture? Clean(byte[] bytes, string name, DiagnosticBag diagnostics)
    {
        if (Strip(bytes) is { } clean) return clean;
        diagnostics.Report(Codes.DamagedPicture, SourceSpan.Whole(name),
            $"This file begins as {Called}, but it is cut off or damaged, and browsers may show nothing of it. Save it anew from the original, or take it away.");
        return null;
    }

    /// <summary>The picture without what is not seen; null where it is cut off or damaged. Whatever the bytes are, it ends and never throws.</summary>
    public abstract CleanPicture? Strip(byte[] bytes);
}
