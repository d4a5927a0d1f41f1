using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace Guidebook.Benchmarks.Profiles;

/// <summary>
/// Writes a profile of methods for the compiler crossgen2 (MIBC): an assembly, zipped, whose function AssemblyDictionary names groups of
/// assemblies, each with a function that loads the tokens of methods of these assemblies.
/// </summary>
internal static class MethodProfile
{
    private const MethodAttributes Function = MethodAttributes.Public | MethodAttributes.Static;
    private static readonly DateTimeOffset AnyTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the profile.</summary>
    public static void Write(string path, IEnumerable<MethodBase> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Profile"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("Profile");
        var groups = methods.GroupBy(GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal).Select((group, number) =>
            (group.Key, Function: DefineGroup(module, FormattableString.Invariant($"Group{number}"), group))).ToImmutableArray();
        var dictionary = module.DefineGlobalMethod("AssemblyDictionary", Function, typeof(void), []);
        var code = dictionary.GetILGenerator();
        foreach (var (name, function) in groups)
        {
            code.Emit(OpCodes.Ldstr, name);
            code.Emit(OpCodes.Ldtoken, function);
            code.Emit(OpCodes.Pop);
        }

        module.CreateGlobalFunctions();
        using var file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        var entry = archive.CreateEntry(Path.GetFileName(path) + ".dll", CompressionLevel.SmallestSize);
        entry.LastWriteTime = AnyTime;
        using var bytes = entry.Open();
        assembly.Save(bytes);
    }

    private static MethodBuilder DefineGroup(ModuleBuilder module, string name, IEnumerable<MethodBase> methods)
    {
        var function = module.DefineGlobalMethod(name, Function, typeof(void), []);
        var code = function.GetILGenerator();
        foreach (var method in methods.OrderBy(method => $"{method.DeclaringType} {method}", StringComparer.Ordinal))
        {
            if (method is MethodInfo ordinary) code.Emit(OpCodes.Ldtoken, ordinary);
            else code.Emit(OpCodes.Ldtoken, module.GetMethodMetadataToken((ConstructorInfo)method));
            code.Emit(OpCodes.Pop);
        }

        return function;
    }

    /// <summary>The assembly that declares a method, and those of its types, each followed by a semicolon.</summary>
    private static string GroupOf(MethodBase method)
    {
        var own = NameOf(method.DeclaringType!);
        Type[] types = [method.DeclaringType!, .. method is MethodInfo ? method.GetGenericArguments() : []];
        var others = types.SelectMany(Within).Select(NameOf).Where(name => name != own).Distinct().Order(StringComparer.Ordinal);
        return string.Concat(others.Prepend(own).Select(name => name + ";"));
    }

    private static IEnumerable<Type> Within(Type type) =>
        type.HasElementType ? Within(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Within).Append(type).Where(one => !one.IsPrimitive);

    private static string NameOf(Type type) => type.Assembly.GetName().Name!;
}
