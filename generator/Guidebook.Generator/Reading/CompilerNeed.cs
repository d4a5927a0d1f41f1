using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Guidebook.Generator.Reading;

/// <summary>
/// Answers whether a guide needs a compiler: for a theme folder, or for texts by template. A native program has none, and hands such a
/// guide to its managed companion.
/// </summary>
public static class CompilerNeed
{
    /// <summary>
    /// Whether the guide in a folder needs a compiler. What cannot be read needs none: the reader of the guide reports it.
    /// </summary>
    public static bool Of(string content)
    {
        try
        {
            return HasTemplates(Path.Combine(content, "files")) || HasThemeFolder(Path.Combine(content, "guide.yaml"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or YamlException or ArgumentException)
        {
            return false;
        }
    }

    private static bool HasTemplates(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories).Any();

    private static bool HasThemeFolder(string file)
    {
        if (!File.Exists(file)) return false;
        using var reader = File.OpenText(file);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents is [{ RootNode: YamlMappingNode guide }, ..]
            && guide.Children.TryGetValue("theme", out var theme) && theme is YamlMappingNode options && options.Children.ContainsKey("folder");
    }
}
