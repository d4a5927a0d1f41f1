using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Hashing;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Microsoft.AspNetCore.Components;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>The templates of a theme folder, compiled and loaded.</summary>
/// <param name="Assembly">The assembly of the templates; null without any.</param>
/// <param name="Overrides">The component of each overridden component of the theme.</param>
/// <param name="Files">The file of each component.</param>
internal sealed record CompiledTemplates(Assembly? Assembly, FrozenDictionary<Type, Type> Overrides, FrozenDictionary<Type,
    ThemeFile> Files)
{
    /// <summary>No templates.</summary>
    public static CompiledTemplates None { get; } = new(null, FrozenDictionary<Type, Type>.Empty, FrozenDictionary<Type, ThemeFile>.Empty);

    private FrozenDictionary<string, string> Versions { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The hash of the files of a component, by the name in templates; null if it is the theme's own.</summary>
    public string? VersionOf(string component) => Versions.GetValueOrDefault(component);

    /// <summary>Whether a file belongs to one component only.</summary>
    public static bool IsOfOne(ThemeFile file) =>
        (file.Is(ThemeFile.Template) && Path.GetFileNameWithoutExtension(file.Path) != ThemePaths.Imports) || file.Is(ThemeFile.CodeBehind);

    /// <summary>Starts to count the steps of the templates anew; called before each page.</summary>
    public Action Begin { get; private init; } = () => { };

    /// <summary>Draws pages with marks from now on in this thread, or without.</summary>
    public Action<bool> SetMarks { get; private init; } = _ => { };

    /// <summary>Loads an assembly. A parameter that the theme gives to a component and its override lacks is reported.</summary>
    public static CompiledTemplates Load(TemplateAssembly compiled, ThemeSources sources, ImmutableArray<ThemeFile> code,
        DiagnosticBag diagnostics)
    {
        var assembly = Assembly.Load(compiled.Program, compiled.Symbols);
        var overrides = new Dictionary<Type, Type>();
        var files = new Dictionary<Type, ThemeFile>();
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in code.Where(file => file.Is(ThemeFile.Template)))
        {
            var stem = ThemePaths.StemOf(file.Path);
            var original = sources.ComponentOf(stem);
            var path = ThemePaths.Compiled(file.Path, original is not null);
            if (assembly.GetType($"{ThemePaths.NamespaceOf(sources.RootNamespace, path)}.{Path.GetFileNameWithoutExtension(path)}") is not { } type) continue;
            files[type] = file;
            versions[(original ?? type).FullName!] = ContentHash.Create(
                code.Where(other => other == file || other.Path == file.Path + ".cs").Select(other => ContentHash.Create(other.Bytes)));
            if (original is null || Path.GetFileName(stem) == ThemePaths.Imports) continue;
            overrides[original] = type;
            CheckParameters(original, type, file, diagnostics);
        }

        return new(assembly, overrides.ToFrozenDictionary(), files.ToFrozenDictionary())
        {
            Begin = BeginOf(assembly),
            SetMarks = assembly.GetType(TemplateMarks.TypeName)!.GetMethod(TemplateMarks.SetName)!.CreateDelegate<Action<bool>>(),
            Versions = versions.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>A template that is no component.</summary>
    public static CompiledTemplates From(Assembly assembly, ThemeFile file) =>
        new(assembly, FrozenDictionary<Type, Type>.Empty, assembly.GetTypes().ToFrozenDictionary(type => type, _ => file));

    /// <summary>The action that starts to count the steps of an assembly's templates anew.</summary>
    public static Action BeginOf(Assembly assembly) =>
        assembly.GetType(TemplateGuards.TypeName)!.GetMethod(TemplateGuards.BeginName)!.CreateDelegate<Action>();

    private static void CheckParameters(Type original, Type own, ThemeFile file, DiagnosticBag diagnostics)
    {
        foreach (var asked in original.GetProperties().Where(IsParameter))
        {
            var given = own.GetProperty(asked.Name);
            if (given is not null && IsParameter(given) && given.PropertyType.IsAssignableFrom(asked.PropertyType)) continue;
            diagnostics.Report(Codes.TemplateParameter, SourceSpan.Whole(file.Name),
                $"Other templates give '{original.Name}' the parameter '{asked.Name}', which this file does not take. Add to its @code: "
                + $"[Parameter] public {NameOf(asked.PropertyType)} {asked.Name} {{ get; set; }}");
        }
    }

    private static bool IsParameter(PropertyInfo property) => property.IsDefined(typeof(ParameterAttribute));

    private static string NameOf(Type type) =>
        type == typeof(string) ? "string?" : type == typeof(int) ? "int" : type == typeof(bool) ? "bool" : type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}

/// <summary>A compiled assembly with its symbols, which know the line of each instruction.</summary>
internal sealed record TemplateAssembly(byte[] Program, byte[] Symbols);
