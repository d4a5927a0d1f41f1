using System.Diagnostics;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Starting;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Describing;

/// <summary>yaml-language-server, by which editors know YAML, completes and checks with the schemas of a guide.</summary>
public sealed class EditorTests : IDisposable
{
    private static readonly string Packages = Path.Combine(Repository.Root, "tests", "schema");

    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-editor-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_completes_a_strand_an_id_and_a_field_and_underlines_a_wrong_choice()
    {
        var guide = Path.Combine(folder, "content");
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/recipes/content"), guide);
        var folders = new ContentFolders(guide, null);
        var content = ContentReader.Read(folders, 1, new DiagnosticBag());
        Assert.NotNull(content);
        Assert.True(SchemaFolder.Write(folders, content) > 0);
        var file = Path.Combine(guide, "practices", "new.yaml");
        File.WriteAllText(file, SchemaFolder.FirstLine("practices/new.yaml") + "title: New\ntime-of-day: noon\nneeds:\n  - \nstrand: \n\n");
        var lines = Run(file, "4", "4", "5", "8", "6", "0");
        var practice = content.All<Model.Practice>()[0].Id.Value;
        Assert.Contains(practice, lines[0], StringComparison.Ordinal);
        Assert.Contains(content.All<Model.Strand>()[0].Id.Value, lines[1], StringComparison.Ordinal);
        Assert.Contains(content.Settings.Fields[0].Id.Value, lines[2], StringComparison.Ordinal);
        Assert.Contains("morning", lines[3], StringComparison.Ordinal);
    }

    private static string[] Run(string file, params string[] places)
    {
        Tools.InstallNpm(Packages, "node_modules/ajv/package.json");
        var start = new ProcessStartInfo(Tools.Find("node", "nodejs"), [Path.Combine(Packages, "complete.mjs"), file, .. places])
        { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split('\n');
    }
}
