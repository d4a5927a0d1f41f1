using System.Reflection;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>
/// Keeps compiled templates in a folder of the user, by the hash of all sources and of all assemblies that they are compiled with. What is
/// not asked for in a month is deleted.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class TemplateStore(string folder)
{
    private const string Variable = "GUIDEBOOK_TEMPLATES";
    private const string Symbols = ".pdb";
    private const string Program = ".dll";
    private static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    /// <summary>The store of this user; the variable <c>GUIDEBOOK_TEMPLATES</c> names another folder.</summary>
    public static TemplateStore OfUser() => new(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : UserFolder.PathOf("templates"));

    /// <summary>The key of files that are compiled with a theme.</summary>
    public static string KeyOf(Assembly theme, IEnumerable<ThemeFile> files)
    {
        Assembly[] assemblies = [theme, typeof(Page<>).Assembly, typeof(Model.Guide).Assembly, typeof(TemplateStore).Assembly];
        return ContentHash.Create(
        [
            .. assemblies.Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString()), Environment.Version.ToString(),
            .. files.SelectMany(file => (string[])[file.Path, file.Name, ContentHash.Create(file.Bytes)]),
        ]);
    }

    /// <summary>What was compiled before; null if there is nothing, or nothing whole.</summary>
    public TemplateAssembly? Find(string key)
    {
        var path = Path.Combine(folder, key);
        if (!File.Exists(path + Program)) return null;
        return BestEffort.Get(() =>
        {
            var found = new TemplateAssembly(File.ReadAllBytes(path + Program), File.ReadAllBytes(path + Symbols));
            File.SetLastWriteTimeUtc(path + Program, DateTime.UtcNow);
            return found;
        }, null);
    }

    /// <summary>Keeps an assembly; a full disk or a folder without permission only makes the next build slower.</summary>
    public void Add(string key, TemplateAssembly compiled) => BestEffort.Do(() =>
    {
        Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, key + Symbols), compiled.Symbols);
        Write(Path.Combine(folder, key + Program), compiled.Program);
        var old = DateTime.UtcNow - Patience;
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < old && !IsUsed(file, old)))
            File.Delete(file);
    });

    /// <summary>Whether symbols belong to a program that was asked for.</summary>
    private static bool IsUsed(string file, DateTime old) => File.GetLastWriteTimeUtc(Path.ChangeExtension(file, Program)) >= old;

    private static void Write(string path, byte[] bytes)
    {
        var draft = $"{path}.{Environment.ProcessId}";
        File.WriteAllBytes(draft, bytes);
        File.Move(draft, path, overwrite: true);
    }
}
