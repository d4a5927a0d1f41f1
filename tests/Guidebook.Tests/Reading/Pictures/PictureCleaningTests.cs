using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>A published picture contains only its visible data.</summary>
public sealed class PictureCleaningTests
{
    private static readonly byte[] Profile = [.. "ICC_PROFILE\0"u8, 1, 1, .. "colours"u8];
    private static readonly byte[] Adobe = [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1];

    public static TheoryData<string> All => [.. Samples.Names];

    /// <summary>Cleans a picture, which must be valid.</summary>
    internal static CleanPicture Clean(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var clean = PictureFormats.Find(bytes)!.Clean(bytes, "images/a", diagnostics);
        Assert.Empty(diagnostics.Sorted);
        return Assert.IsType<CleanPicture>(clean);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_left_of_people_places_and_devices(string name)
    {
        var before = Secrets.In(name);
        Assert.Contains("Secret", Encoding.Latin1.GetString(before), StringComparison.Ordinal);
        var after = Encoding.Latin1.GetString(Clean(before).Bytes.Span);
        Assert.DoesNotContain("Secret", after, StringComparison.OrdinalIgnoreCase);
        foreach (var mark in (string[])["Exif", "EXIF", "eXIf", "adobe", "XMP", "tEXt", "zTXt", "iTXt", "tIME", "sPLT", "prVt", "Photoshop", "MPF", "JFXX", "mime", "thmb", "uuid", "free"])
            Assert.DoesNotContain(mark, after, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_published_is_the_picture_without_them_and_cleaning_it_again_changes_nothing(string name)
    {
        var (plain, clean) = (Clean(Samples.Read(name)), Clean(Secrets.In(name)));
        Assert.Equal(plain.Size, clean.Size);
        Assert.Equal(clean.Bytes, Clean(clean.Bytes.ToArray()).Bytes.ToArray());
        if (name != "lossless.webp") Assert.Equal(plain.Bytes, clean.Bytes.ToArray()); // has its own header, which is kept
        if (Path.GetExtension(name) != ".avif") Assert.Equal(Samples.Read(name), plain.Bytes); // boxes of AVIF are always rewritten
    }

    [Fact]
    public void A_colour_profile_and_how_colours_are_mixed_stay()
    {
        byte[] profile = [.. Secrets.Segment(0xE2, Profile), .. Secrets.Segment(0xEE, [.. Adobe, .. "Secret"u8])];
        var jpeg = Clean(Secrets.WithSegments(Samples.Read("photo.jpg"), profile)).Bytes.ToArray();
        Assert.Equal(Secrets.WithSegments(Samples.Read("photo.jpg"), [.. Secrets.Segment(0xE2, Profile), .. Secrets.Segment(0xEE, Adobe)]), jpeg);

        byte[] header = [.. "VP8X"u8, 10, 0, 0, 0, 0x20, 0, 0, 0, Samples.Width - 1, 0, 0, Samples.Height - 1, 0, 0];
        var webp = Secrets.Riff([.. header, .. Secrets.Chunk("ICCP", Profile), .. Samples.Read("lossless.webp")[12..]]);
        Assert.Equal(webp, Clean(webp).Bytes);

        var png = Samples.Read("plain.png");
        byte[] coloured = [.. png[..33], .. DrawnPng.Chunk("iCCP", [.. "p\0\0"u8, .. DrawnPng.Compressed(Profile)]), .. png[33..]];
        Assert.Equal(coloured, Clean(coloured).Bytes);
    }

    [Fact]
    public void A_small_copy_in_the_header_of_a_JPEG_goes()
    {
        var jpeg = Samples.Read("photo.jpg");
        byte[] withCopy = [.. jpeg[..2], .. Secrets.Segment(0xE0, [.. jpeg[6..18], 1, 1, 9, 9, 9]), .. jpeg[20..]];
        Assert.Equal(jpeg, Clean(withCopy).Bytes);
    }

    [Fact]
    public void What_stands_inside_of_a_frame_and_is_no_pixel_goes_as_well()
    {
        var webp = Samples.Read("moving.webp");
        var at = webp.AsSpan().IndexOf("ANMF"u8);
        var length = webp[at + 4] | (webp[at + 5] << 8);
        byte[] frame = [.. webp[(at + 8)..(at + 8 + length)], .. Secrets.Chunk("prVt", [.. "Secret"u8])];
        byte[] chunks = [.. webp[12..at], .. Secrets.Chunk("ANMF", frame), .. webp[(at + 8 + length)..]];
        Assert.Equal(webp, Clean(Secrets.Riff(chunks)).Bytes);
    }

    [Fact]
    public void How_often_a_GIF_goes_round_stays_and_nothing_else_of_the_program_that_says_so()
    {
        var gif = Samples.Read("moving.gif");
        var at = gif.AsSpan().IndexOf("NETSCAPE2.0"u8) + 11;
        byte[] chatty = [.. gif[..at], 6, 1, 0, 0, .. "abc"u8, 3, 2, 9, 9, .. gif[(at + 4)..]];
        Assert.Equal(gif, Clean(chatty).Bytes);
    }

    [Fact]
    public void A_picture_in_a_drawing_is_cleaned_like_any_other()
    {
        var drawing = $"<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/jpg;base64,{Convert.ToBase64String(Secrets.In("photo.jpg"))}'/></svg>";
        var expected = $"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/jpeg;base64,{Convert.ToBase64String(Samples.Read("photo.jpg"))}\" /></svg>";
        Assert.Equal(expected, Encoding.UTF8.GetString(Clean(Encoding.UTF8.GetBytes(drawing)).Bytes.Span));
    }
}
