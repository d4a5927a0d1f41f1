using Guidebook.Generator.IO;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Guidebook.Generator.Reading;

/// <summary>
/// Answers whether a guide needs a compiler: for a theme that is a folder, or for text files by template. A native program has none, and
/// hands such a guide to its managed companion.
/// </summary>
public static class CompilerNeed
{
    private static EnumerationOptions Everywhere =>
        new() { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None };

    /// <summary>
    /// Whether the guide in a folder needs a compiler. What cannot be read needs none: the reader of the guide reports it.
    /// </summary>
    /// <param name="themes">The names of the themes that come with the program as folders.</param>
    public static bool Of(string content, IEnumerable<string> themes)
    {
        try
        {
            return HasTemplates(Path.Combine(content, "files")) || HasThemeFolder(Path.Combine(content, "guide.yaml"), themes);
        }
        catch (Exception exception) when (exception.IsIoError() || exception is YamlException or ArgumentException)
        {
            return false;
        }
    }

    private static bool HasTemplates(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.cshtml", Everywhere).Any();

    private static bool HasThemeFolder(string file, IEnumerable<string> themes)
    {
        if (!File.Exists(file)) return false;
        using var reader = File.OpenText(file);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents is [{ RootNode: YamlMappingNode guide }, ..]
            && guide.Children.TryGetValue("theme", out var theme) && theme switch
            {
                YamlMappingNode options => options.Children.ContainsKey("folder")
                    || (options.Children.TryGetValue("name", out var name) && IsOneOf(themes, name)),
                _ => IsOneOf(themes, theme),
            };
    }

    private static bool IsOneOf(IEnumerable<string> themes, YamlNode name) =>
        name is YamlScalarNode { Value: { } value } && themes.Contains(value);
}
