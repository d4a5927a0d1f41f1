using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Guidebook.Generator.Diagnostics;
using Guidebook.Themes.Kit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Compiles the templates of a theme folder with the Razor compiler of the SDK, which lies beside the program. A compiler that is kept
/// compiles only what has changed.
/// </summary>
internal sealed class TemplateCompiler
{
    private const string AssemblyName = "Guidebook.Themes.Folder";
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    private readonly ThemeSources theme;
    private readonly CSharpCompilation basis;
    private GeneratorDriver driver;
    private readonly ConditionalWeakTable<SyntaxTree, SyntaxTree> guarded = [];
    private ImmutableArray<RazorSource> last = [];
    private ImmutableArray<(ThemeFile File, SyntaxTree Tree)> parsed = [];

    /// <summary>Creates a compiler of templates for a theme.</summary>
    public TemplateCompiler(ThemeSources theme)
    {
        this.theme = theme;
        basis = CSharpCompilation.Create(
            AssemblyName,
            [
                TemplateReferences.Parse(Usings, "Usings.cs"), TemplateReferences.Parse(TemplateGuards.Source, "Steps.cs"),
                TemplateReferences.Parse(TemplateMarks.Source, "Marks.cs"),
            ],
            TemplateReferences.All(), TemplateReferences.Options);
        var razor = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "razor", "Microsoft.CodeAnalysis.Razor.Compiler.dll"));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(razor.GetType("Microsoft.NET.Sdk.Razor.SourceGenerators.RazorSourceGenerator", throwOnError: true)!)!;
        driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], parseOptions: TemplateReferences.Parsing,
                optionsProvider: new RazorOptions(theme.RootNamespace));
    }

    /// <summary>Compiles files; null if there are mistakes, which are reported.</summary>
    public TemplateAssembly? Compile(ImmutableArray<ThemeFile> code, DiagnosticBag diagnostics)
    {
        last = [.. Templates(code)
            .Select(pair => last.FirstOrDefault(old => old.File.IsSame(pair.File) && old.CompiledPath == pair.Path)
                ?? new(pair.File, pair.Path))];
        var written = CodeTrees(code);
        driver = driver.ReplaceAdditionalTexts([.. last]).RunGenerators(basis.AddSyntaxTrees(written));
        var result = driver.GetRunResult();
        var mistakes = new TemplateMistakes(code);
        mistakes.Add(result.Diagnostics);
        var emitted = TemplateReferences.Emit(basis.AddSyntaxTrees(written.Concat(result.GeneratedTrees)
            .Select(tree => guarded.GetValue(tree, Instrument))));
        if (emitted is null) mistakes.Add(basis.AddSyntaxTrees([.. written, .. result.GeneratedTrees]).GetDiagnostics());
        return mistakes.Report(diagnostics) || emitted is null ? null : emitted;
    }

    /// <summary>A tree with steps, and with marks if it is a template's.</summary>
    private SyntaxTree Instrument(SyntaxTree tree)
    {
        var name = (tree.GetRoot().GetFirstDirective(directive => directive is PragmaChecksumDirectiveTriviaSyntax)
            as PragmaChecksumDirectiveTriviaSyntax)?.File.ValueText;
        var source = last.FirstOrDefault(source => source.Path == name);
        return TemplateGuards.AddTo(source is null ? tree : TemplateMarks.AddTo(tree, source.File));
    }

    /// <summary>The templates with the paths under which they are compiled, and the theme's directives for all templates.</summary>
    private IEnumerable<(ThemeFile File, string Path)> Templates(ImmutableArray<ThemeFile> code)
    {
        foreach (var file in code.Where(file => file.Is(ThemeFile.Template)))
            yield return (file, ThemePaths.Compiled(file.Path, theme.ComponentOf(ThemePaths.StemOf(file.Path)) is not null));
        var imports = theme.Names.Where(name => Path.GetFileName(name) == ThemePaths.Imports + ThemeFile.Template);
        foreach (var path in imports.Where(path => !code.Any(file => file.Path == path)))
            yield return (new(path, path, theme.Read(path)!), path);
    }

    /// <summary>The C# files of the folder, and those of the theme for templates that are overridden without theirs.</summary>
    private ImmutableArray<SyntaxTree> CodeTrees(ImmutableArray<ThemeFile> code)
    {
        var files = new List<ThemeFile>();
        foreach (var file in code.Where(file => file.Is(".cs"))) files.Add(file);
        foreach (var file in code.Where(file => file.Is(ThemeFile.Template)))
            if (file.Path + ".cs" is var behind && !code.Any(other => other.Path == behind) && theme.Read(behind) is { } bytes)
                files.Add(new ThemeFile(behind, behind, bytes));
        parsed = [.. files.Select(file =>
            parsed.FirstOrDefault(old => old.File.IsSame(file)) is { Tree: not null } kept ? kept : (file, Parse(file)))];
        return [.. parsed.Select(pair => pair.Tree)];
    }

    /// <summary>A C# file; the other half of an override has its name.</summary>
    private SyntaxTree Parse(ThemeFile file)
    {
        var tree = TemplateReferences.Parse(file.Text, file.Name);
        if (!file.Is(ThemeFile.CodeBehind) || theme.ComponentOf(ThemePaths.StemOf(file.Path)) is null) return tree;
        var name = Path.GetFileName(ThemePaths.StemOf(file.Path));
        var root = tree.GetRoot();
        var halves = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(half => half.Identifier.Text == name);
        return tree.WithRootAndOptions(root.ReplaceTokens(
            halves.Select(half => half.Identifier), (old, _) =>
                SyntaxFactory.Identifier(ThemePaths.OverrideOf(name)).WithTriviaFrom(old)), tree.Options);
    }
}
