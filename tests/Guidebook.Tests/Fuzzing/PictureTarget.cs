using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Reading.Pictures.Pixels;
using Guidebook.Model;
using Guidebook.Tests.Reading.Pictures;

namespace Guidebook.Tests.Fuzzing;

/// <summary>Pictures of all formats: publishing a published one does not change it, and its pixels are decoded or a finding.</summary>
internal sealed class PictureTarget : FuzzTarget
{
    public override string Name => "pictures";

    public override ImmutableArray<byte[]> Seeds =>
        [.. Samples.Names.Select(name => Secrets.In(name, 6)), .. Samples.Names.Select(Samples.Read)];

    public override ImmutableArray<string> Pieces =>
        ["IHDR", "IDAT", "IEND", "acTL", "fcTL", "fdAT", "eXIf", "iTXt", "RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "ALPH", "ANMF", "EXIF", "GIF89a", "\u0021\u00FF", "Exif\0\0", "II*\0", "ftypavif", "meta", "iloc", "ipco", "mdat", "ICC_PROFILE"];

    public override int Ordinarily => 600;

    public override string Try(byte[] input)
    {
        if (PictureFormats.Find(input) is not { } format) return "none";
        var (file, diagnostics) = (new FoundFile("", "images/a" + format.Endings[0], default) { Bytes = input }, new DiagnosticBag());
        var picture = PictureReader.Read(file, diagnostics);
        Places.AssertInside(diagnostics.Sorted, _ => "");
        if (picture is null) return $"{format.Called} {Assert.Single(diagnostics.Sorted).Code.Id}";
        Assert.Equal(picture.Bytes, Assert.IsType<CleanPicture>(format.Clean(picture.Bytes.ToArray(), "a", new())).Bytes.ToArray());
        return $"{format.Called} {picture.Size} {picture.Orientation} {Decode(file, picture)}";
    }

    /// <summary>Decodes small pictures, and makes a smaller one.</summary>
    private static string Decode(FoundFile file, CleanPicture picture)
    {
        if (picture.Size is not { } size || (long)size.Width * size.Height > 100_000 || !picture.Format.IsDecoded) return "large";
        if (PictureReader.ReadWhole(file, new()) is null) return "damaged";
        var small = PictureResizer.Resize(picture, [new(Math.Max(1, size.Width / 2), new("images/b.webp"))]);
        return small is null ? "not made smaller" : "whole";
    }
}
