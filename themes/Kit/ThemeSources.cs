using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>
/// The sources of a theme by path, such as <c>Website/PracticePage.razor</c>, <c>assets/website.css</c> and <c>strings/en.yaml</c>: theme
/// folders override them one by one. They are resources of its assembly, those of templates and stylesheets with <c>source/</c> before
/// their names.
/// </summary>
/// <param name="rootNamespace">The namespace of the folder of templates; the folders below have namespaces below.</param>
public sealed class ThemeSources(Assembly assembly, string rootNamespace)
{
    private const string SourceFolder = "source/";
    private const string StringsFolder = "strings/";
    private const string Drawing = ".svg";

    /// <summary>The assembly of the templates; it shows what it keeps to itself to <c>Guidebook.Themes.Folder</c>.</summary>
    public Assembly Assembly => assembly;

    /// <summary>The namespace of the folder of templates.</summary>
    public string RootNamespace => rootNamespace;

    /// <summary>The stylesheet of all web pages, to which <c>site.css</c> is added.</summary>
    public required SitePath SiteStyles { get; init; }

    /// <summary>The last stylesheet of each document on paper, to which <c>print.css</c> is added.</summary>
    public required ImmutableArray<SitePath> PrintStyles { get; init; }

    /// <summary>The paths of all sources, sorted.</summary>
    public ImmutableArray<string> Names { get; } =
    [
        .. assembly.GetManifestResourceNames()
            .Select(name => name.StartsWith(SourceFolder, StringComparison.Ordinal) ? name[SourceFolder.Length..]
                : name.StartsWith(StringsFolder, StringComparison.Ordinal) || name.EndsWith(Drawing, StringComparison.Ordinal) ? name : "")
            .Where(name => name.Length > 0).Order(StringComparer.Ordinal),
    ];

    /// <summary>The bytes of a source; null if the theme does not have it.</summary>
    public byte[]? Read(string path) => assembly.ReadResource(SourceFolder + path) ?? assembly.ReadResource(path);

    /// <summary>The component of a template; null if the theme does not have it.</summary>
    /// <param name="template">The path without extension: <c>Website/PracticePage</c>.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Templates.Whole)]
    public Type? ComponentOf(string template) => assembly.GetType($"{rootNamespace}.{template.Replace('/', '.')}");
}
