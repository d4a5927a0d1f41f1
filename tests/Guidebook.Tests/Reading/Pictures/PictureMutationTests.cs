using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Generator.Reading.Pictures.Formats;
using Guidebook.Generator.Reading.Pictures.Svg;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Any bytes give either a picture or a diagnostic, and publishing a published picture does not change it.</summary>
public sealed partial class PictureMutationTests
{
    private const int Rounds = 2000;

    private const string Drawing = """
        <?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="urn:i" viewBox="0 0 9 9" onload="a()">
        <!-- note --><metadata>x</metadata><i:x i:y="1"/><style>a{fill:url(#b)}@import 'c';</style>
        <defs><filter id="b"><feImage href="#c"/></filter></defs><script>alert(1)</script>
        <image href="data:image/png;base64,AAAA"/><use xlink:href="#b"/><a href="javascript:x"><text>words &amp; more</text></a>
        <set attributeName="href" to="d"/><g style="mask:url(e)" fill="url(#f)" onclick="x"/><foreignObject/>
        </svg>
        """;

    private static readonly string[] Pieces =
    [
        "<", ">", "/>", "</", "\"", "'", "&", "&#106;", "<![CDATA[", "]]>", "<!--", "-->", "<?xml-stylesheet ?>", "<!DOCTYPE svg>", "<script>", "</script>", " onload='x'", " href='x'",
        " xlink:href='x'", "xmlns='http://www.w3.org/1999/xhtml'", "xmlns='http://www.w3.org/2000/svg'", "url(", "\\75rl(", "@import ", "javascript:", "data:", "#", ":", "\0", "\uFFFE", "\n",
    ];

    public static TheoryData<string> Pixels => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Pixels))]
    public void Mutated_pictures_are_pictures_or_findings(string name)
    {
        var (seed, random) = (Secrets.In(name, 6), new Numbers(name.Length));
        var format = PictureFormats.Find(seed)!;
        var published = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var diagnostics = new DiagnosticBag();
            if (format.Clean(Mutated(seed, random), "a", diagnostics) is not { } clean)
            {
                Assert.Equal(Codes.DamagedPicture, Assert.Single(diagnostics.Sorted).Code);
                continue;
            }

            published++;
            Assert.Empty(diagnostics.Sorted);
            Assert.Equal(clean.Bytes, Assert.IsType<CleanPicture>(format.Clean(clean.Bytes.ToArray(), "a", new())).Bytes.ToArray());
        }

        Assert.InRange(published, 1, Rounds - 1); // guards against an untested branch
    }

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

    [Fact]
    public void Mutated_drawings_draw_or_are_findings()
    {
        var (random, published, format) = (new Numbers(7), 0, new SvgFormat());
        for (var round = 0; round < 2 * Rounds; round++)
        {
            var (bytes, diagnostics) = (Encoding.UTF8.GetBytes(Mutated(Drawing, random)), new DiagnosticBag());
            if (!format.Begins(bytes)) continue;
            if (format.Clean(bytes, "a", diagnostics) is not { } clean)
            {
                Assert.NotEmpty(diagnostics.Sorted);
                continue;
            }

            published++;
            Assert.Empty(diagnostics.Sorted);
            AssertHarmless(Encoding.UTF8.GetString(clean.Bytes.Span));
            Assert.Equal(clean.Bytes, format.Clean(clean.Bytes.ToArray(), "a", new())!.Bytes.ToArray());
        }

        Assert.InRange(published, 1, 2 * Rounds - 1);
    }

    private static void AssertHarmless(string svg)
    {
        foreach (var element in XElement.Parse(svg).DescendantsAndSelf())
        {
            Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName);
            Assert.DoesNotContain(element.Name.LocalName, (string[])["script", "foreignObject", "iframe", "metadata"]);
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                Assert.DoesNotMatch("^on", attribute.Name.LocalName);
                if (attribute.Name.LocalName == "href") Assert.Matches("^(#|$)", attribute.Value);
                Assert.DoesNotMatch(Outside(), attribute.Value);
            }

            if (element.Name.LocalName == "style") Assert.DoesNotMatch(Outside(), element.Value);
        }
    }

    /// <summary>Random changes of a few bytes: set, delete, insert, duplicate.</summary>
    private static byte[] Mutated(byte[] seed, Numbers random)
    {
        var bytes = seed.ToList();
        for (var changes = 1 + random.Next(6); changes > 0; changes--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(12));
            length = Math.Min(length, bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length)); break;
                default: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Removes the rejected parts of most drawings, so that some can be published.</summary>
    private static string Mutated(string seed, Numbers random)
    {
        var text = random.Next(4) == 0 ? seed : Harmful().Replace(seed, "");
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
        {
            var (at, piece) = (random.Next(text.Length), Pieces[random.Next(Pieces.Length)]);
            text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(9), text.Length - at)) : text.Insert(at, piece);
        }

        return text;
    }

    [GeneratedRegex(@" on\w+=""[^""]*""|@import 'c';|<script>.*</script>|<image[^>]*>|href=""javascript:x""|<set[^>]*>| style=""[^""]*""|<foreignObject/>")]
    private static partial Regex Harmful();

    [GeneratedRegex(@"@import|url\((?!\s*[""']?\s*#)", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    /// <summary>Pseudo-random numbers, equal on every machine.</summary>
    private sealed class Numbers(int seed)
    {
        private uint state = (uint)seed * 2654435761u + 1;

        public int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }
}
