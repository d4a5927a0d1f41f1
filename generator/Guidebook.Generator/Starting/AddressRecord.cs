using System.Globalization;
using System.Text;
using System.Text.Json;
using Guidebook.Generator.Editions.Hosting;
using Guidebook.Generator.IO;
using Guidebook.Generator.Publishing;
using Guidebook.Generator.Reading.Files;

namespace Guidebook.Generator.Starting;

/// <summary>Keeps the addresses of a published website in a file of the guide, to which later builds are compared.</summary>
internal static class AddressRecord
{
    private const string Heading =
        "# The addresses of the published website, one a line. 'guidebook record' writes this file after publishing; keep it with the guide.\n"
        + "# A build that loses one of them is an error. Delete the line of an address that nobody has.\n";

    /// <summary>Writes the file, or says why not.</summary>
    /// <param name="output">The output folder of the build that was published.</param>
    public static Outcome Write(ContentFolders folders, string output)
    {
        var (record, file) = (Path.Combine(output, "build.json"), Path.Combine(folders.Content, PublishedReader.Name));
        if (!File.Exists(Path.Combine(folders.Content, "guide.yaml")))
            return Outcome.Refused($"There is no guide in '{folders.Content}'. '--content DIR' names its folder.");
        try
        {
            if (!File.Exists(record)) return Outcome.Refused($"'{output}' holds no build. Build and publish the website first; '--output DIR' names another folder.");
            var paths = BuildRecord.Read(record).Files.Select(made => made.Path).Where(PublishedAddresses.IsKept).ToList();
            File.WriteAllText(file, Heading + string.Concat(paths.Select(path => path + "\n")), new UTF8Encoding(false));
            return Outcome.Done(string.Create(CultureInfo.InvariantCulture, $"Wrote {paths.Count:N0} addresses to {file}. Keep this file with the guide."));
        }
        catch (JsonException exception)
        {
            return Outcome.Refused($"The addresses cannot be kept: 'build.json' in '{output}' cannot be read ({exception.Message}). Build it again.");
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            return Outcome.Refused($"The addresses cannot be kept: {exception.Message}");
        }
    }
}
