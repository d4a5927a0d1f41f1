using System.Reflection;
using System.Security.Cryptography;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Starting;
using Guidebook.Tests.Architecture;
using Guidebook.Tests.Commands;

namespace Guidebook.Tests.Describing;

/// <summary>The commands that write schemas and explain keys.</summary>
public sealed class SchemaFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guidebook-schemas-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Init_new_build_and_schema_keep_them()
    {
        Assert.Equal(0, (await Run("init", ".", "--title", "A", "--language", "en", "--kind", "recipes")).Code);
        var schema = Path.Combine(folder, "content", ".schema", "practice.json");
        Assert.Contains("tomato-soup", await ReadAsync(schema), StringComparison.Ordinal);
        Assert.Contains("\"content/.schema/practice.json\": \"content/practices/*.yaml\"", await ReadAsync(Path.Combine(folder, ".vscode", "settings.json")), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=.schema/guide.json\n", await ReadAsync(Path.Combine(folder, "content", "guide.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, (await Run("new", "practice", "tea-for-two")).Code);
        Assert.StartsWith("# yaml-language-server: $schema=../.schema/practice.json\n", await ReadAsync(Path.Combine(folder, "content", "practices", "tea-for-two.yaml")), StringComparison.Ordinal);
        Assert.DoesNotContain("tea-for-two", await ReadAsync(schema), StringComparison.Ordinal);
        Assert.Equal(0, (await Run("build", "--no-pdf")).Code);
        Assert.Contains("tea-for-two", await ReadAsync(schema), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder, "output", "site"), ".schema", SearchOption.AllDirectories));
        var written = File.GetLastWriteTimeUtc(schema);
        Assert.Equal("The schemas in content/.schema are up to date.\n", (await Run("schema")).Out);
        Assert.Equal(written, File.GetLastWriteTimeUtc(schema));
        await File.WriteAllTextAsync(schema, "{}", TestContext.Current.CancellationToken);
        Assert.StartsWith("Wrote 1 schemas into content/.schema.", (await Run("schema")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("check")).Code);
    }

    [Fact]
    public void Builds_of_one_guide_at_a_time_write_them_without_disturbing_each_other()
    {
        var guide = Path.Combine(folder, "content");
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/recipes/content"), guide);
        var folders = new ContentFolders(guide, null);
        var content = ContentReader.Read(folders, 1, new DiagnosticBag());
        Assert.NotNull(content);
        var diagnostics = new DiagnosticBag();
        for (var round = 0; round < 5; round++)
        {
            Parallel.For(0, 8, _ => SchemaFolder.Update(folders, content, diagnostics, mayCreate: true));
            Assert.Empty(diagnostics.Sorted);
            Assert.Equal(0, SchemaFolder.Write(folders, content));
            Assert.Empty(Directory.EnumerateFiles(Path.Combine(guide, SchemaFolder.Name), ".*"));
            Directory.Delete(Path.Combine(guide, SchemaFolder.Name), recursive: true);
        }
    }

    [Fact]
    public void Each_build_makes_them_right_and_leaves_right_ones_alone()
    {
        var guide = Path.Combine(folder, "content");
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/recipes/content"), guide);
        Update(guide);
        var (practice, stamp) = (Path.Combine(guide, ".schema", "practice.json"), Path.Combine(guide, ".schema", "stamp.txt"));
        var (right, written) = (File.ReadAllText(practice), File.GetLastWriteTimeUtc(stamp));
        Update(guide);
        Assert.Equal(written, File.GetLastWriteTimeUtc(stamp));

        File.WriteAllText(practice, right.Replace("object", "array", StringComparison.Ordinal));
        Update(guide);
        Assert.Equal(right, File.ReadAllText(practice));
        File.Delete(practice);
        Update(guide);
        Assert.Equal(right, File.ReadAllText(practice));
        string[] stamps = ["", "cut off", File.ReadAllText(stamp)[..200], HashedText.Seal("from other inputs")];
        foreach (var other in stamps)
        {
            File.WriteAllText(stamp, other);
            File.WriteAllText(practice, "{}");
            Update(guide);
            Assert.Equal(right, File.ReadAllText(practice));
        }

        var kind = Directory.EnumerateFiles(Path.Combine(guide, "practices")).Order(StringComparer.Ordinal).First();
        File.Copy(kind, Path.Combine(guide, "practices", "quite-new.yaml"));
        Update(guide);
        Assert.Contains("\"quite-new\"", File.ReadAllText(practice), StringComparison.Ordinal);
        var settings = Path.Combine(guide, "guide.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("fields:\n", "fields:\n  - id: wine\n    label: Wine\n    type: text\n", StringComparison.Ordinal));
        Update(guide);
        Assert.Contains("\"wine\"", File.ReadAllText(practice), StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_stamp_is_believed()
    {
        var guide = Path.Combine(folder, "content");
        Files.Copy(Path.Combine(Repository.Root, "tests/Guidebook.Tests/Guides/recipes/content"), guide);
        Update(guide);
        var (practice, stamp) = (Path.Combine(guide, ".schema", "practice.json"), Path.Combine(guide, ".schema", "stamp.txt"));
        var hash = Hash(practice);
        File.WriteAllText(practice, "{}");
        HashedText.Write(stamp, HashedText.Read(stamp)!.Replace(hash, Hash(practice), StringComparison.Ordinal));
        Update(guide);
        Assert.Equal("{}", File.ReadAllText(practice)); // nothing was put together

        static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
    }

    [Fact]
    public void The_ids_of_every_source_are_among_what_schemas_are_put_together_from() => Assert.Equal(
        typeof(IdSource).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(one => one.PropertyType == typeof(IdSource))
            .Select(one => (IdSource)one.GetValue(null)!),
        IdSource.All);

    [Fact]
    public async Task A_key_is_explained_with_the_values_of_the_guide_and_a_slip_finds_the_nearest()
    {
        var strand = await ProgramRun.RunAsync(Repository.Root, "explain", "practice.strand");
        Assert.Equal(
            "practice.strand\n  In practices/*.yaml. Required.\n  The subject to which it belongs.\n  Value: the id of a strand: first-move, presence, touch, "
            + "talk, appreciation, repair-and-trust, play-and-dates, shared-story, rituals, growth-and-support, calm, outside-help.\n  Example: strand: touch\n",
            strand.Out);
        var slip = await Run("explain", "cadense");
        Assert.Equal("There is no key 'cadense'. Did you mean 'cadence'?\n", slip.Err.Split('\n')[0] + "\n");
        Assert.Contains("Pictures lie in `images/`", (await Run("explain", "how", "do", "I", "add", "a", "picture")).Out + (await Run("explain", "pictures", "foot")).Out, StringComparison.Ordinal);
    }

    private static void Update(string guide)
    {
        var (folders, diagnostics) = (new ContentFolders(guide, null), new DiagnosticBag());
        SchemaFolder.Update(folders, ContentReader.Read(folders, 1, new DiagnosticBag())!, diagnostics, mayCreate: true);
        Assert.Empty(diagnostics.Sorted);
    }

    private Task<ProgramRun> Run(params string[] arguments) => ProgramRun.RunAsync(folder, arguments);

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}
