using System.Text.Json;

namespace Guidebook.Tests.Reading.Pictures;

/// <summary>ExifTool, which knows more kinds of metadata than we do, finds none in published pictures.</summary>
public sealed class ExifToolTests : IDisposable
{
    // The groups with data on the file itself, and with data that browsers need: sizes, colours, frames. "ICC_Profile" would be one.
    private static readonly string[] Harmless = ["SourceFile", "ExifTool", "File", "Composite", "JFIF", "PNG", "RIFF", "GIF", "QuickTime", "Meta"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guidebook-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void No_person_place_or_device_is_found_in_any_kind_of_picture()
    {
        foreach (var name in Samples.Names)
        {
            File.WriteAllBytes(PathOf($"before-{name}"), Secrets.In(name, 6));
            File.WriteAllBytes(PathOf($"after-{name}"), PictureCleaningTests.Clean(Secrets.In(name, 6)).Bytes.ToArray());
        }

        using var found = JsonDocument.Parse(Tools.RunExifTool("-q", "-json", "-G0", "-a", "-u", folder.FullName));
        foreach (var file in found.RootElement.EnumerateArray())
        {
            var tags = file.EnumerateObject().Where(tag => tag.Name is not ("File:Directory" or "SourceFile")).Select(tag => $"{tag.Name}: {tag.Value}").ToList();
            var isBefore = Path.GetFileName(file.GetProperty("SourceFile").GetString())!.StartsWith("before-", StringComparison.Ordinal);
            Assert.Equal(isBefore, tags.Exists(tag => tag.Contains("Secret", StringComparison.Ordinal)));
            if (isBefore) continue;
            Assert.DoesNotContain(
                tags, tag => tag.Contains("GPS", StringComparison.OrdinalIgnoreCase) || tag.Contains("Serial", StringComparison.OrdinalIgnoreCase)
                || tag.Contains("Thumbnail", StringComparison.OrdinalIgnoreCase));
            Assert.All(tags.Where(tag => !Harmless.Contains(tag.Split(':')[0])),
                tag => Assert.StartsWith("EXIF:Orientation", tag, StringComparison.Ordinal));
        }
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
