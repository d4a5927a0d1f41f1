using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>How C# of templates is parsed and compiled.</summary>
internal static class TemplateReferences
{
    /// <summary>The options of parsing.</summary>
    public static CSharpParseOptions Parsing => new(LanguageVersion.Latest);

    /// <summary>The options of compiling.</summary>
    public static CSharpCompilationOptions Options => new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The assemblies that the program runs with.</summary>
    public static ImmutableArray<MetadataReference> All() =>
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Parses a C# file.</summary>
    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path, Encoding.UTF8);

    /// <summary>The assembly with its symbols; null if there are mistakes.</summary>
    public static TemplateAssembly? Emit(CSharpCompilation compilation)
    {
        using var program = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(program, symbols, options: new(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return result.Success ? new(program.ToArray(), symbols.ToArray()) : null;
    }
}
