using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

public partial class NamespaceTests
{
    private const string Root = "Guidebook.Generator";

    /// <summary>The generator's folders in the order of the data flow; the empty string is the root namespace with the build.</summary>
    private static readonly string[] Stages =
    [
        "Hashing", "IO", "Languages", "Diagnostics", "Prose", "Reading", "Describing", "Linking", "Readability", "Typefaces", "Editions", "Rendering",
        "Ebooks", "Printing", "Checking", "Publishing", "Mending", "Starting", "Caching", "", "Renaming", "Serving", "Examining", "Commands",
    ];

    [Fact]
    public void No_namespaces_use_each_other_in_a_circle() => Assert.Empty(NamespaceGraph.OfProgram.Circles());

    [Fact]
    public void A_stage_uses_only_earlier_stages()
    {
        var wrong = NamespaceGraph.OfProgram.Uses
            .Where(use => IsStage(use.From) && IsStage(use.To) && Rank(use.From) < Rank(use.To))
            .Select(use => $"{use.From} -> {use.To}: {use.Seen}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_generator_is_a_stage()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "generator", Root)).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));
        Assert.Equal(Stages.Where(stage => stage.Length > 0).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var wrong = from file in Repository.Files("generator", ".cs").Concat(Repository.Files("themes", ".cs")).Concat(Repository.Files("tests", ".cs"))
                    let named = Declaration().Match(File.ReadAllText(file))
                    where named.Success && named.Groups[1].Value != NamespaceOf(file)
                    select $"{Path.GetRelativePath(Repository.Root, file)}: {named.Groups[1].Value}";
        Assert.Empty(wrong);
    }

    private static string NamespaceOf(string file)
    {
        var folders = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar);
        return string.Join('.', folders is ["themes", .. var theme] ? ["Guidebook", "Themes", .. theme] : folders[1..]);
    }

    private static bool IsStage(string name) => name == Root || name.StartsWith($"{Root}.", StringComparison.Ordinal);

    private static int Rank(string name) => Array.IndexOf(Stages, name == Root ? "" : name.Split('.')[2]);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
