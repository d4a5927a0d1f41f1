using System.Collections.Immutable;
using System.Reflection;

namespace Guidebook.Benchmarks.Profiles;

/// <summary>A method of a generic type or a generic method, with its types.</summary>
/// <param name="Assembly">The name of the assembly that declares it.</param>
/// <param name="Token">Its metadata token there.</param>
/// <param name="OfType">The qualified names of the type's arguments.</param>
/// <param name="OfMethod">The qualified names of the method's own arguments.</param>
internal sealed record RecordedMethod(string Assembly, int Token, ImmutableArray<string> OfType, ImmutableArray<string> OfMethod)
{
    private static readonly Type Canon = typeof(object).Assembly.GetType("System.__Canon", throwOnError: true)!;

    /// <summary>Describes a method. Code that is shared by all classes is described as that for <see cref="object"/>.</summary>
    public static RecordedMethod Of(MethodBase method) => new(
        method.Module.Assembly.GetName().Name!, method.MetadataToken,
        Names(method.DeclaringType!.GetGenericArguments()), method is MethodInfo ? Names(method.GetGenericArguments()) : []);

    /// <summary>Finds the method in this process; null if its types do not fit, as <see cref="object"/> may not.</summary>
    public MethodBase? Resolve()
    {
        var definition = System.Reflection.Assembly.Load(Assembly).ManifestModule.ResolveMethod(Token)!;
        try
        {
            var type = OfType.IsEmpty ? definition.DeclaringType! : definition.DeclaringType!.MakeGenericType(Types(OfType));
            var method = MethodBase.GetMethodFromHandle(definition.MethodHandle, type.TypeHandle);
            return OfMethod.IsEmpty ? method : ((MethodInfo)method!).MakeGenericMethod(Types(OfMethod));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Names(Type[] types) => [.. types.Select(type => Shared(type).AssemblyQualifiedName!)];

    private static Type[] Types(ImmutableArray<string> names) => [.. names.Select(name => Type.GetType(name, throwOnError: true)!)];

    private static Type Shared(Type type) =>
        type == Canon ? typeof(object)
        : type.IsSZArray ? Shared(type.GetElementType()!).MakeArrayType()
        : type.IsConstructedGenericType ? type.GetGenericTypeDefinition().MakeGenericType([.. type.GetGenericArguments().Select(Shared)])
        : type;
}
