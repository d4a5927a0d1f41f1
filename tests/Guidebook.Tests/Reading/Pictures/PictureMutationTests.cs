using Guidebook.Generator.Reading.Pictures;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Pictures that are cut off, or that declare lengths that they do not have.</summary>
public sealed class PictureMutationTests
{
    public static TheoryData<string> Pixels => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Pixels))]
    public void A_picture_cut_off_anywhere_is_a_finding_or_has_lost_only_what_is_not_published(string name)
    {
        var (whole, format) = (Secrets.In(name), PictureFormats.Find(Secrets.In(name))!);
        var expected = format.Clean(whole, "a", new())!.Bytes.ToArray();
        for (var length = 0; length < whole.Length; length++)
            if (format.Clean(whole[..length], "a", new()) is { } clean) Assert.Equal(expected, clean.Bytes);
    }

    [Fact]
    public void A_length_of_any_size_at_any_place_neither_takes_memory_nor_time()
    {
        foreach (var name in Samples.Names)
        {
            var whole = Secrets.In(name);
            for (var at = 0; at < whole.Length - 4; at += 3)
                foreach (var filler in (byte[])[0, 0x7F, 0x80, 0xFF])
                {
                    var bytes = whole.ToArray();
                    bytes.AsSpan(at, 4).Fill(filler);
                    var clean = PictureFormats.Find(whole)!.Clean(bytes, "a", new());
                    Assert.InRange(clean?.Bytes.Length ?? 0, 0, whole.Length);
                }
        }
    }
}
