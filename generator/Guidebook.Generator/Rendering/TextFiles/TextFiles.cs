using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Rendering.Themes;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using RazorLight;

namespace Guidebook.Generator.Rendering.TextFiles;

/// <summary>
/// Writes the text files of a guide by its templates. Compiled templates are kept in memory and on the disk; the compiler is needed for new
/// and changed ones only.
/// </summary>
public sealed class TextFiles
{
    private readonly Dictionary<string, Assembly> loaded = new(StringComparer.Ordinal);

    /// <summary>Writes a file; null if the template is broken, which is reported.</summary>
    /// <param name="name">The name of the template in source locations.</param>
    /// <param name="template">The bytes of the template.</param>
    /// <param name="path">The path of the file on the website.</param>
    public byte[]? Write(string name, byte[] template, SitePath path, Guide guide, Medium medium, DiagnosticBag diagnostics)
    {
        var file = new ThemeFile(name, name, template);
        if (RuntimeFeature.IsDynamicCodeSupported) return Write(file, path, guide, medium, diagnostics);
        NoCompiler.Report(name, diagnostics);
        return null;
    }

    private byte[]? Write(ThemeFile file, SitePath path, Guide guide, Medium medium, DiagnosticBag diagnostics)
    {
        if (Load(file, diagnostics) is not { } assembly) return null;
        var encoding = TextEncoding.Find(path.Value);
        try
        {
            var text = Write(assembly, path, guide, medium, encoding);
            if (encoding.Problem(text) is not { } problem) return Encoding.UTF8.GetBytes(text);
            diagnostics.Report(Codes.TextFileMalformed, SourceSpan.Whole(file.Name), $"What this template writes is no whole {Path.GetExtension(path.Value)[1..].ToUpperInvariant()} file: {problem}");
        }
        catch (Exception exception) when (TemplateException.Create(exception.GetBaseException(), Named(assembly, file), [],
            path.Value) is { } failure)
        {
            diagnostics.Report(failure.Finding);
        }

        return null;
    }

    private static string Write(Assembly assembly, SitePath path, Guide guide, Medium medium, TextEncoding encoding)
    {
        CompiledTemplates.BeginOf(assembly)();
        var page = (TextFilePage)Activator.CreateInstance(assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(TextFilePage))))!;
        using var writer = new StringWriter();
        page.PageContext = new PageContext { Writer = writer };
        (page.Encoding, page.Medium, page.File) = (encoding, medium, path);
        page.SetModel(guide);
        page.ExecuteAsync().GetAwaiter().GetResult();
        return writer.ToString().ReplaceLineEndings("\n").Trim('\n', ' ') + "\n";
    }

    private static CompiledTemplates Named(Assembly assembly, ThemeFile file) => CompiledTemplates.From(assembly, file);

    private Assembly? Load(ThemeFile file, DiagnosticBag diagnostics)
    {
        var store = TemplateStore.OfUser();
        var key = TemplateStore.KeyOf(typeof(TemplatePage).Assembly, [file]);
        if (loaded.TryGetValue(key, out var known)) return known;
        if (store.Find(key) is { } kept) return loaded[key] = Assembly.Load(kept.Program, kept.Symbols);
        if (TextFileCompiler.Compile(file, diagnostics) is not { } made) return null;
        store.Add(key, made);
        return loaded[key] = Assembly.Load(made.Program, made.Symbols);
    }
}
