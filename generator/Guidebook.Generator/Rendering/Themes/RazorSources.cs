using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>A template as the Razor compiler takes it.</summary>
/// <param name="compiledPath">The path from which the compiler takes namespace and class.</param>
internal sealed class RazorSource(ThemeFile file, string compiledPath) : AdditionalText
{
    private readonly SourceText text = SourceText.From(file.Text, Encoding.UTF8);

    /// <summary>The file.</summary>
    public ThemeFile File => file;

    /// <summary>The path from which the compiler takes namespace and class.</summary>
    public string CompiledPath => compiledPath;

    /// <inheritdoc/>
    public override string Path => file.Name;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>The options that the SDK gives to the Razor compiler.</summary>
internal sealed class RazorOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>
    {
        ["build_property.RazorLangVersion"] = "Latest",
        ["build_property.RazorConfiguration"] = "Default",
        ["build_property.RootNamespace"] = rootNamespace,
    }.ToImmutableDictionary());

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(ImmutableDictionary<string, string>.Empty.Add(
        "build_metadata.AdditionalFiles.TargetPath", Convert.ToBase64String(Encoding.UTF8.GetBytes(((RazorSource)textFile).CompiledPath))));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
