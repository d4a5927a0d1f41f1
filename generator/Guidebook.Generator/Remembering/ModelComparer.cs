using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Remembering;

/// <summary>
/// Tells whether two models show the same: records field by field, lists element by element, wherever each was written. What it does not
/// understand differs from everything but itself, so that it is drawn again.
/// </summary>
internal sealed class ModelComparer
{
    private static readonly Assembly[] OfRecords = [typeof(Guide).Assembly, typeof(Medium).Assembly];
    private static readonly HashSet<Type> Values = [typeof(string), typeof(decimal), typeof(DateOnly), typeof(Slug), typeof(SitePath), typeof(Listed)];

    /// <summary>Where something was written is for findings; no page shows it.</summary>
    private static readonly HashSet<Type> Locations = [typeof(SourceSpan), typeof(LineStart)];

    private static readonly ConcurrentDictionary<Type, Way> Ways = new();

    /// <summary>Entries stand on many pages, and what stands around a page stands around all; each pair is compared once.</summary>
    private readonly ConcurrentDictionary<(object, object), bool> known = new(new ByReference());

    internal delegate bool Way(object one, object other, ModelComparer comparer);

    /// <summary>Whether the two are sure to show the same.</summary>
    public bool AreSame(object? one, object? other)
    {
        if (ReferenceEquals(one, other)) return true;
        if (one is null || other is null || one.GetType() != other.GetType()) return false;
        return one is Entry or Site ? known.GetOrAdd((one, other), static (pair, comparer) => comparer.Compare(pair.Item1, pair.Item2), this) : Compare(one, other);
    }

    /// <summary>Whether two lists have the same elements.</summary>
    public bool AreSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
    {
        if (one == other) return true;
        if (one.IsDefault || other.IsDefault || one.Length != other.Length) return false;
        for (var i = 0; i < one.Length; i++)
            if (!AreSame(one[i], other[i])) return false;
        return true;
    }

    private bool Compare(object one, object other) => Ways.GetOrAdd(one.GetType(), WayOf)(one, other, this);

    private static Way WayOf(Type type)
    {
        if (Locations.Contains(type)) return (_, _, _) => true;
        if (IsValue(type)) return (one, other, _) => one.Equals(other);
        if (type == typeof(Uri)) return (one, other, _) => ((Uri)one).OriginalString == ((Uri)other).OriginalString; // equal ones may differ behind '#'
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return WayOfList(type);
        if (!IsRecord(type)) return (_, _, _) => false;
        return FieldWays.Compile<Way>(type, FieldsOf(type).Where(field => !Locations.Contains(field.FieldType)), IsValue);
    }

    private static bool IsValue(Type type) => type.IsPrimitive || type.IsEnum || Values.Contains(type);

    private static Way WayOfList(Type type) => typeof(ModelComparer)
        .GetMethod(nameof(AreSameLists), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type.GenericTypeArguments)
        .CreateDelegate<Way>();

    private static bool AreSameLists<T>(object one, object other, ModelComparer comparer) =>
        comparer.AreSame((ImmutableArray<T>)one, (ImmutableArray<T>)other);

    /// <summary>The fields of a record are all that it is: what it computes, it computes from them.</summary>
    private static bool IsRecord(Type type) => OfRecords.Contains(type.Assembly)
        && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var current = type; current != typeof(object) && current != typeof(ValueType); current = current.BaseType!)
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) yield return field;
    }

    private sealed class ByReference : IEqualityComparer<(object, object)>
    {
        public bool Equals((object, object) x, (object, object) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((object, object) pair) => HashCode.Combine(RuntimeHelpers.GetHashCode(pair.Item1), RuntimeHelpers.GetHashCode(pair.Item2));
    }
}
