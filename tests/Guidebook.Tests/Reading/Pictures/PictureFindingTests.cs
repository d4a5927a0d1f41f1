using System.Text;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Invalid files among the pictures are reported by their content, not by their names.</summary>
public sealed class PictureFindingTests
{
    private const string NoPicture = "error GB1040: This file is no picture, whatever it is called, and all that stands in 'images' is published. "
        + "Move it out of the guide's folder. Pictures are PNG, JPEG, GIF, WebP, AVIF and SVG.";

    [Theory]
    [InlineData("evil.html", "<!doctype html><script>alert(1)</script>")]
    [InlineData("evil.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg'/></html>")]
    [InlineData("evil.js", "document.title = 1")]
    [InlineData("a.htaccess", "AddType application/x-httpd-php .svg")]
    [InlineData("evil.php", "<?php system($_GET[1]);")]
    [InlineData("evil.exe", "MZ\u0001")]
    [InlineData("photo.jpg", "<!doctype html><script>alert(1)</script>")]
    [InlineData("photo.png", "document.title = 1")]
    [InlineData("drawing.svg", "no drawing")]
    [InlineData("drawing.svg", "<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("below/notes.txt", "For the picture")]
    public void A_file_that_is_no_picture_is_an_error(string name, string text) =>
    Assert.Equal($"content/images/{name}(1,1): {NoPicture}", Found(name, Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("49492A0008000000", "a TIFF or the raw picture of a camera")]
    [InlineData("38425053000100000000", "a Photoshop file")]
    [InlineData("424D460000000000000036000000", "a BMP")]
    [InlineData("0000010001001010", "an icon")]
    [InlineData("FF0AFA1F", "a JPEG XL")]
    [InlineData("1F8B0800000000000003", "packed")]
    [InlineData("255044462D312E37", "a PDF")]
    [InlineData("0000001C667479706865696300000000686569636D6966310000000000000000", "a HEIC")]
    [InlineData("0000001C6674797061766973000000006176696661766973000000000000", "a film")]
    public void A_picture_that_browsers_do_not_show_is_called_by_its_name(string bytes, string kind) => Assert.Equal(
        $"content/images/a.png(1,1): error GB1040: This file is {kind}, which browsers do not show. Save the picture as JPEG, PNG, WebP or SVG, and take this file away.",
        Found("a.png", Convert.FromHexString(bytes)));

    [Fact]
    public void A_file_with_nothing_in_it_is_an_error() =>
        Assert.Equal("content/images/a.png(1,1): error GB1040: This file is empty. Save the picture here again, or take the file away.", Found("a.png", []));

    [Theory]
    [InlineData("plain.png", "lied.jpg", "a PNG", "lied.png")]
    [InlineData("photo.jpg", "photo.png", "a JPEG", "photo.jpg")]
    [InlineData("photo.jpg", "photo.php", "a JPEG", "photo.jpg")]
    [InlineData("plain.gif", "plain", "a GIF", "plain.gif")]
    [InlineData("lossless.webp", "a.b.svg", "a WebP", "a.b.webp")]
    [InlineData("plain.avif", "a.heic", "an AVIF", "a.avif")]
    public void A_picture_under_the_ending_of_another_kind_is_an_error(string sample, string name, string kind, string right) =>
    Assert.Equal(
        $"content/images/{name}(1,1): error GB1041: This file is {kind}, whatever its name says. Name it '{right}', here and in the texts that show it.",
        Found(name, Samples.Read(sample)));

    [Theory]
    [InlineData("photo.jpg", "PHOTO.JPG")]
    [InlineData("photo.jpg", "photo.jpeg")]
    [InlineData("plain.png", "Plain.Png")]
    public void Endings_may_be_written_in_capitals(string sample, string name) => Assert.Equal("", Found(name, Samples.Read(sample)));

    [Theory]
    [InlineData("plain.png", "a PNG")]
    [InlineData("photo.jpg", "a JPEG")]
    [InlineData("plain.gif", "a GIF")]
    [InlineData("moving.webp", "a WebP")]
    [InlineData("tiles.avif", "an AVIF")]
    public void A_picture_that_is_cut_off_is_an_error(string sample, string kind) => Assert.Equal(
        $"content/images/{sample}(1,1): error GB1042: This file begins as {kind}, but it is cut off or damaged, and browsers may show nothing of it. Save it anew from the original, or take it away.",
        Found(sample, Samples.Read(sample)[..^20]));

    [Fact]
    public void What_is_too_large_to_be_looked_at_is_an_error() => Assert.Equal(
        "content/images/a.png(1,1): error GB1004: This file has 67,108,865 bytes; a picture may have 67,108,864 at most (64 MiB), and should have far fewer. Save it smaller.",
        Found("a.png", new byte[64 * 1024 * 1024 + 1]));

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData(".htaccess")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("photo.jpg~")]
    [InlineData(".hidden/evil.html")]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("below/LICENSE.txt")]
    public void What_systems_and_editors_leave_there_is_passed_over(string name) => Assert.Equal("", Found(name, [.. "x"u8]));

    [Theory]
    [InlineData("README.html")]
    [InlineData("LICENSE.js")]
    public void A_file_that_only_begins_like_a_note_is_not(string name) => Assert.Equal($"content/images/{name}(1,1): {NoPicture}", Found(name, [.. "x"u8]));

    private static string Found(string name, byte[] bytes)
    {
        using var guide = GuideFolder.Sound().Write($"content/images/{name}", bytes);
        return string.Join('\n', guide.Read().Found);
    }
}
