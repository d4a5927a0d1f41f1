using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Rendering.Themes;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using RazorLight.Extensions;
using RazorLight.Generation;
using RazorLight.Razor;

namespace Guidebook.Generator.Rendering.TextFiles;

/// <summary>Compiles the template of a text file: RazorLight turns it into C#, which Roslyn compiles.</summary>
internal static class TextFileCompiler
{
    private const string Directives = """
        @using System
        @using System.Collections.Generic
        @using System.Linq
        @using Guidebook.Model
        @using Guidebook.Themes.Kit
        @inherits Guidebook.Generator.Rendering.TextFiles.TextFilePage
        """;

    /// <summary>The assembly with the template; null if there are mistakes, which are reported.</summary>
    public static TemplateAssembly? Compile(ThemeFile file, DiagnosticBag diagnostics)
    {
        if (NestingCheck.Report([file], diagnostics)) return null;
        var mistakes = new TemplateMistakes([file]);
        if (Generate(file, diagnostics) is not { } code) return null;
        var tree = TemplateReferences.Parse(code, file.Name);
        var basis = CSharpCompilation.Create(
            "Guidebook.TextFile", [TemplateReferences.Parse(TemplateGuards.Source, "Steps.cs")], TemplateReferences.All(), TemplateReferences.Options);
        var made = TemplateReferences.Emit(basis.AddSyntaxTrees(TemplateGuards.AddTo(tree)));
        if (made is null) mistakes.Add(basis.AddSyntaxTrees(tree).GetDiagnostics());
        return mistakes.Report(diagnostics) ? null : made;
    }

    private static string? Generate(ThemeFile file, DiagnosticBag diagnostics)
    {
        var services = new ServiceCollection();
        services.AddSingleton<RazorLightProject>(new NoProject()).AddRazorLight();
        using var provider = services.BuildServiceProvider();
        var generator = provider.GetRequiredService<RazorSourceGenerator>();
        generator.DefaultImports = RazorSourceDocument.Create(Directives, "directives");
        try
        {
            return generator.GenerateCodeAsync(new Item(file)).GetAwaiter().GetResult().GeneratedCode;
        }
        catch (TemplateGenerationException exception)
        {
            foreach (var mistake in exception.Diagnostics.DistinctBy(mistake => mistake.Span.LineIndex))
                diagnostics.Report(Codes.TemplateBroken,
                    new Model.SourceSpan(file.Name, Math.Max(0, mistake.Span.LineIndex) + 1,
                        Math.Max(0, mistake.Span.CharacterIndex) + 1, 0),
                    $"{mistake.Id}: {mistake.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
            return null;
        }
    }

    /// <summary>A template.</summary>
    private sealed class Item(ThemeFile file) : RazorLightProjectItem
    {
        public override string Key => file.Name;

        public override bool Exists => true;

        public override Stream Read() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file.Text));
    }

    /// <summary>Templates that include no others.</summary>
    private sealed class NoProject : RazorLightProject
    {
        public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
            Task.FromResult<RazorLightProjectItem>(new TextSourceRazorProjectItem(templateKey, ""));

        public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
            Task.FromResult<IEnumerable<RazorLightProjectItem>>([]);
    }
}
