using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Generator.Reading.Pictures.Formats;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>Browsers show a published picture like the original, pixel by pixel.</summary>
public sealed partial class PictureDisplayTests
{
    private const string Drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="urn:i" width="24" height="16"><!-- Secret --><style>.a{fill:url(#b)}</style>
        <linearGradient id="b"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><i:x/><rect class="a" width="20" height="10"/></svg>
        """;

    /// <summary>Logs the size and the sum of pixels of each pair of pictures.</summary>
    private const string Script = """
        onload = () => {
          const look = (image) => {
            if (image.naturalWidth === 0) return 'broken';
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            const dots = context.getImageData(0, 0, canvas.width, canvas.height).data;
            return `${canvas.width}x${canvas.height}:${dots.reduce((sum, dot) => (Math.imul(sum, 31) + dot) >>> 0, 7)}`;
          };
          const lines = [...document.querySelectorAll('p')].map((pair) => `${pair.id}=${look(pair.children[0])}=${look(pair.children[1])}`);
          document.body.textContent = `|${lines.join('|')}|`;
        };
        """;

    [Fact]
    public void Every_kind_of_picture_turned_in_every_way_looks_the_same_before_and_after()
    {
        var pictures = Samples.Names.ToDictionary(name => name, name => Secrets.In(name));
        pictures["drawing.svg"] = Encoding.UTF8.GetBytes(Drawing);
        for (var turn = 1; turn <= 8; turn++)
            foreach (var name in (string[])["photo.jpg", "progressive.jpg", "plain.png", "lossless.webp", "plain.avif"]) pictures[$"{turn}-{name}"] = Secrets.In(name, turn);
        var clean = pictures.ToDictionary(picture => picture.Key, picture => PictureCleaningTests.Clean(picture.Value));
        var looks = Show(pictures.Keys.Select(name => (name, pictures[name], clean[name])));
        Assert.All(pictures.Keys, name =>
        {
            var (before, after) = looks[name];
            Assert.Equal(before, after);
            Assert.StartsWith(FormattableString.Invariant($"{clean[name].Size!.Value.Width}x{clean[name].Size!.Value.Height}:"), after, StringComparison.Ordinal);
        });
        foreach (var name in (string[])["photo.jpg", "progressive.jpg", "plain.png"]) // browsers rotate these formats by their Exif data
            Assert.Distinct(Enumerable.Range(1, 8).Select(turn => looks[$"{turn}-{name}"].After));
    }

    private static Dictionary<string, (string Before, string After)> Show(
        IEnumerable<(string Name, byte[] Before, CleanPicture After)> pictures)
    {
        var page = Path.Combine(Directory.CreateTempSubdirectory("guidebook-test-").FullName, "page.html");
        var body = string.Concat(pictures.Select(picture => $"<p id='{picture.Name}'>{Image(picture.After, picture.Before)}{Image(picture.After, picture.After.Bytes.Span)}</p>\n"));
        File.WriteAllText(page, $"<!doctype html><meta charset=utf-8><script>{Script}</script><body>{body}");
        var written = Dump(page);
        Directory.Delete(Path.GetDirectoryName(page)!, recursive: true);
        Assert.Matches(Lines(), written);
        return Lines().Match(written).Groups["lines"].Value.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('='))
            .ToDictionary(line => line[0], line => (line[1], line[2]));
    }

    private static string Image(CleanPicture picture, ReadOnlySpan<byte> bytes) => $"<img src='data:{picture.Format.MediaType};base64,{Convert.ToBase64String(bytes)}'>";

    private static string Dump(string page)
    {
        string[] options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--dump-dom"];
        using var process =
            Process.Start(
            new ProcessStartInfo(Tools.Browser(), [.. options, new Uri(page).AbsoluteUri])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadToEnd();
    }

    [GeneratedRegex(@"<body>\|(?<lines>.*)\|</body>", RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();
}
