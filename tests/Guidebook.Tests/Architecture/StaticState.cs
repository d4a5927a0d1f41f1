using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Guidebook.Tests.Architecture;

/// <summary>
/// Finds static fields whose value can change: fields that can be assigned, and fields that hold something mutable, however deep.
/// </summary>
internal static class StaticState
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>),
        typeof(PriorityQueue<,>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(ConcurrentDictionary<,>), typeof(ConcurrentQueue<>),
        typeof(ConcurrentStack<>),
        typeof(ConcurrentBag<>), typeof(ConditionalWeakTable<,>), typeof(AsyncLocal<>), typeof(ThreadLocal<>), typeof(StrongBox<>),
        typeof(WeakReference<>),
        typeof(StringBuilder), typeof(Random), typeof(Lock), typeof(SemaphoreSlim), typeof(object),
    ];

    /// <summary>The breaches in some types, as <c>Type.field: cause</c>.</summary>
    public static IEnumerable<string> Find(IEnumerable<Type> types) =>
        from type in types
        where !type.Name.StartsWith('<') // the compiler's: lambdas and data
        from field in type.GetFields(Declared | BindingFlags.Static)
        where !field.IsLiteral
        let breach = field.IsInitOnly ? FindMutable(field.FieldType, []) : "can be assigned"
        where breach is not null
        select $"{type.Name}.{field.Name}: {breach}";

    /// <summary>What can change in a value of a type; null for nothing. Functions are code, not state.</summary>
    private static string? FindMutable(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsSubclassOf(typeof(Delegate))) return null;
        if (Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)) return type.Name;
        return type.GenericTypeArguments.Select(part => FindMutable(part, seen)).FirstOrDefault(found => found is not null)
            ?? FieldsOf(type).Select(field => CanBeAssigned(field) ? $"{type.Name}.{field.Name} can be assigned" : FindMutable(field.FieldType, seen))
            .FirstOrDefault(found => found is not null);
    }

    private static bool IsOurs(Type type) =>
        type is { IsEnum: false, IsPrimitive: false } && type.Namespace?.StartsWith(nameof(Guidebook), StringComparison.Ordinal) is true;

    /// <summary>
    /// Whether a field can be assigned after construction. The compiler makes parameters of constructors fields, and those of
    /// <c>init</c> properties are not always read-only.
    /// </summary>
    private static bool CanBeAssigned(FieldInfo field)
    {
        if (field.IsInitOnly || field.Name.EndsWith(">P", StringComparison.Ordinal)) return false;
        var property = field.Name[0] == '<'
            ? field.DeclaringType!.GetProperty(
            field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Declared | BindingFlags.Instance)
            : null;
        return property is null
            || (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var current = type; current is not null && IsOurs(current); current = current.BaseType)
            foreach (var field in current.GetFields(Declared | BindingFlags.Instance)) yield return field;
    }
}
