using System.Buffers.Binary;
using System.Text;
using Guidebook.Generator.Typefaces;
using Guidebook.Generator.Typefaces.Fonts;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Typefaces;

/// <summary>Fonts in the four formats that browsers read.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Numbers that come again with the same seed are wanted, not secret ones.")]
public sealed class FontFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "themes/Hearth/node_modules/@fontsource/literata/files");

    /// <summary>A font of the theme in a format; an uncompressed one is put together from the tables of the compressed one.</summary>
    public static byte[] Font(string subset, string ending) =>
        ending == "ttf" ? Unpack(File.ReadAllBytes(PathOf(subset, "woff"))) : File.ReadAllBytes(PathOf(subset, ending));

    [Theory]
    [InlineData("woff2", FontKind.Woff2)]
    [InlineData("woff", FontKind.Woff)]
    [InlineData("ttf", FontKind.TrueType)]
    public void A_font_tells_its_letters_in_every_format(string ending, object kind)
    {
        Assert.True(FontFile.TryRead(Font("cyrillic", ending), out var font));
        Assert.Equal(kind, font.Kind);
        Assert.All("Жя", letter => Assert.True(font.CodePoints.Contains(letter)));
        Assert.All("Zö語", letter => Assert.False(font.CodePoints.Contains(letter)));
    }

    [Fact]
    public void The_same_letters_are_in_all_formats()
    {
        var sets = new[] { "woff2", "woff", "ttf" }
            .Select(ending => FontFile.TryRead(Font("greek", ending), out var font) ? font.CodePoints : CodePointSet.Empty).ToList();
        Assert.Single(sets.Select(set => set.ToString()).Distinct());
        Assert.True(sets[0].Contains('λ'));
    }

    [Theory]
    [InlineData("woff2")]
    [InlineData("woff")]
    [InlineData("ttf")]
    public void A_font_that_is_cut_off_is_none(string ending)
    {
        var font = Font("greek-ext", ending);
        for (var length = 0; length < font.Length - 4; length += 1 + (font.Length / 60))
            Assert.False(FontFile.TryRead(font.AsSpan(0, length), out _), $"cut at {length} of {font.Length}");
    }

    [Fact]
    public void A_damaged_font_never_throws()
    {
        var random = new Random(1);
        foreach (var ending in new[] { "woff2", "woff", "ttf" })
            for (var i = 0; i < Thorough.Times(60, 5000); i++)
            {
                var font = Font("greek-ext", ending);
                for (var n = 0; n < 4; n++) font[random.Next(i % 2 == 0 ? 200 : font.Length)] = (byte)random.Next(256);
                FontFile.TryRead(font, out _);
            }
    }

    [Fact]
    public void A_character_map_has_groups_of_all_planes()
    {
        int[] groups = [0x41, 0x43, 0, 0x1F600, 0x1F601, 9];
        byte[] head = [0, 0, 0, 1, 0, 3, 0, 10, .. Long(12), 0, 12, 0, 0, .. Long(40), .. Long(0), .. Long(2)];
        byte[] map = [.. head, .. groups.SelectMany(Long)];
        Assert.Equal("42-43 1F600-1F601", CharacterMap.Read(map).ToString());

        static byte[] Long(int value)
        {
            var bytes = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            return bytes;
        }
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("41-43 45 1F600", "41-43 45 1F600", "U+41-43,U+45,U+1F600")]
    [InlineData("1F600 45 43 41-42 42-43", "41-43 45 1F600", "U+41-43,U+45,U+1F600")] // in any order, side by side and over each other
    [InlineData("41-46 42 45-46 47", "41-47", "U+41-47")]
    public void A_set_of_code_points_is_written_for_tables_and_stylesheets(string ranges, string table, string css)
    {
        var set = CodePointSet.Parse(ranges);
        Assert.Equal((table, css), (set.ToString(), set.ToCss()));
        Assert.Equal(Enumerable.Range(0, 0x1F700).Where(set.Contains), set.All);
        Assert.Equal(table, CodePointSet.From(set.All.Reverse()).ToString());
        Assert.Equal(table.Length > 0, set.Contains(0x42));
    }

    private static string PathOf(string subset, string ending) => Path.Combine(Folder, $"literata-{subset}-400-normal.{ending}");

    private static byte[] Unpack(byte[] woff)
    {
        var tables = Woff.Tables(woff);
        using var file = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        file.Write([0, 1, 0, 0, 0, (byte)tables.Count, 0, 0, 0, 0, 0, 0]);
        var at = 12 + (16 * tables.Count);
        foreach (var (tag, table) in tables)
        {
            file.Write(Encoding.Latin1.GetBytes(tag));
            foreach (var value in new[] { 0, at, table.Length })
            {
                BinaryPrimitives.WriteInt32BigEndian(number, value);
                file.Write(number);
            }

            at += table.Length;
        }

        foreach (var table in tables.Values) file.Write(table.Span);
        return file.ToArray();
    }
}
