using System.Collections.Immutable;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Generator.Reading.Pictures.Avif;

/// <summary>AVIF: a still picture in an ISO base media file. Animated AVIF is rejected, because only some browsers show it.</summary>
internal sealed class AvifFormat : RasterFormat
{
    /// <inheritdoc/>
    public override string Called => "an AVIF";

    /// <inheritdoc/>
    public override string MediaType => "image/avif";

    /// <inheritdoc/>
    public override ImmutableArray<string> Endings => [".avif"];

    /// <inheritdoc/>
    public override bool IsDecoded => false;

    /// <inheritdoc/>
    public override bool Begins(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        if (!AvifBoxes.TryTake(ref reader, out var name, out var body) || name != "ftyp") return false;
        var brands = new ByteReader(body);
        var first = brands.Name();
        if (first == "avis") return false;
        brands.Word();
        while (first != "avif" && !brands.IsAtEnd) first = brands.Name();
        return first == "avif";
    }

    /// <inheritdoc/>
    public override CleanPicture? Strip(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        AvifBoxes.TryTake(ref reader, out _, out var brands);
        while (AvifBoxes.TryTake(ref reader, out var name, out var body))
        {
            if (name != "meta") continue;
            if (AvifItems.Read(body) is not { } items) return null;
            var picture = new AvifPicture(bytes, items);
            return !picture.Shown.IsEmpty && picture.Size() is { } size && AvifWriter.Write(brands, picture) is { } clean
                ? new(this, clean, size)
                : null;
        }

        return null;
    }
}
