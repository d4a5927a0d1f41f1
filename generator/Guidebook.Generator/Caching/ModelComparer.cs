using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Guidebook.Model;
using Guidebook.Themes.Kit;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Compares two models by value: records by property, lists by element, without source locations. An unknown type is equal only to the same
/// instance, so that its page is drawn again.
/// </summary>
internal sealed class ModelComparer
{
    private const string Whole = "A native program keeps the assemblies of the models whole (TrimmerRootAssembly).";

    private static readonly ImmutableArray<Assembly> RecordAssemblies = [typeof(Guide).Assembly, typeof(Medium).Assembly];
    private static readonly ImmutableArray<Type> Values =
        [typeof(string), typeof(decimal), typeof(DateOnly), typeof(Slug), typeof(SitePath), typeof(LocalizedText)];

    /// <summary>The types of source locations; diagnostics use them, and no page shows them.</summary>
    private static readonly ImmutableArray<Type> Locations = [typeof(SourceSpan), typeof(LineStart)];

    private readonly ConcurrentDictionary<Type, Comparison> comparisons = new();
    private readonly Elements elements;

    /// <summary>Results for pairs that are compared often: an entry is on many pages, and a site's frame on all.</summary>
    private readonly ConcurrentDictionary<(object, object), bool> known = new(new ByReference());

    public ModelComparer() => elements = new(this);

    internal delegate bool Comparison(object one, object other, ModelComparer comparer);

    /// <summary>Whether both values are certainly equal.</summary>
    public bool AreSame(object? one, object? other)
    {
        if (ReferenceEquals(one, other)) return true;
        if (one is null || other is null || one.GetType() != other.GetType()) return false;
        return one is Entry or Site
            ? known.GetOrAdd((one, other), static (pair, comparer) => comparer.Compare(pair.Item1, pair.Item2), this)
            : Compare(one, other);
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

    /// <summary>Drops the results, which keep entries of earlier builds in memory.</summary>
    public void Sweep() => known.Clear();

    private bool Compare(object one, object other) => comparisons.GetOrAdd(one.GetType(), Create)(one, other, this);

    private static Comparison Create(Type type)
    {
        if (Locations.Contains(type)) return (_, _, _) => true;
        if (IsValue(type)) return (one, other, _) => one.Equals(other);
        if (type == typeof(Uri))
            return (one, other, _) => ((Uri)one).OriginalString == ((Uri)other).OriginalString; // Equals ignores the fragment.
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return (one, other, comparer) => ((IStructuralEquatable)one).Equals(other, comparer.elements);
        if (!IsRecord(type)) return (_, _, _) => false;
        var state = StateOf(type).Where(property => !Locations.Contains(property.PropertyType));
        if (RuntimeFeature.IsDynamicCodeSupported) return PropertyComparison.Compile(type, state, IsValue);
        PropertyInfo[] properties = [.. state]; // A native program compiles nothing.
        return (one, other, comparer) =>
            Array.TrueForAll(properties, property => comparer.AreSame(property.GetValue(one), property.GetValue(other)));
    }

    /// <summary>The auto-properties of a record; all others are computed from these.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Whole)]
    internal static IEnumerable<PropertyInfo> StateOf(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool IsValue(Type type) => type.IsPrimitive || type.IsEnum || Values.Contains(type);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Whole)]
    private static bool IsRecord(Type type) =>
        RecordAssemblies.Contains(type.Assembly) && type.GetMethod("op_Equality")?.IsDefined(typeof(CompilerGeneratedAttribute)) is true;

    private sealed class Elements(ModelComparer comparer) : IEqualityComparer
    {
        bool IEqualityComparer.Equals(object? x, object? y) => comparer.AreSame(x, y);

        int IEqualityComparer.GetHashCode(object thing) => thing.GetType().GetHashCode();
    }

    private sealed class ByReference : IEqualityComparer<(object, object)>
    {
        public bool Equals((object, object) x, (object, object) y) =>
            ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((object, object) pair) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(pair.Item1), RuntimeHelpers.GetHashCode(pair.Item2));
    }
}
