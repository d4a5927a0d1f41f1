using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace Guidebook.Generator.Caching;

/// <summary>
/// Compiles the comparison of two records by property, because an edit in a guide of ten thousand articles needs about a million
/// comparisons.
/// </summary>
[RequiresDynamicCode("Compiles expressions.")]
[RequiresUnreferencedCode("Compiles expressions.")]
internal static class PropertyComparison
{
    private static readonly MethodInfo SameObjects =
        typeof(ModelComparer).GetMethod(nameof(ModelComparer.AreSame), [typeof(object), typeof(object)])!;

    private static readonly MethodInfo SameLists = typeof(ModelComparer).GetMethods()
        .Single(method => method.Name == nameof(ModelComparer.AreSame) && method.IsGenericMethodDefinition);

    private static readonly MethodInfo SameValues = typeof(PropertyComparison).GetMethod(nameof(AreEqual))!;

    /// <summary>Compiles a comparison of two records of a type, which returns true if all given properties are equal.</summary>
    /// <param name="isValue">Whether a type is compared by its own Equals.</param>
    public static ModelComparer.Comparison Compile(Type type, IEnumerable<PropertyInfo> properties, Func<Type, bool> isValue)
    {
        var (one, other, comparer) =
            (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)), Expression.Parameter(typeof(ModelComparer)));
        var (first, second) = (Expression.Variable(type), Expression.Variable(type));
        var all = properties.Select(
            property => Compare(Expression.Property(first, property), Expression.Property(second, property), comparer, isValue))
            .Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);
        var body = Expression.Block(
            [first, second], Expression.Assign(first, Expression.Convert(one, type)),
                Expression.Assign(second, Expression.Convert(other, type)), all);
        return Expression.Lambda<ModelComparer.Comparison>(body, one, other, comparer).Compile();
    }

    /// <summary>Whether two values are equal.</summary>
    public static bool AreEqual<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);

    private static MethodCallExpression Compare(Expression one, Expression other, Expression comparer, Func<Type, bool> isValue)
    {
        var type = one.Type;
        if (isValue(Nullable.GetUnderlyingType(type) ?? type)) return Expression.Call(SameValues.MakeGenericMethod(type), one, other);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Expression.Call(comparer, SameLists.MakeGenericMethod(type.GenericTypeArguments), one, other);
        return Expression.Call(comparer, SameObjects, Expression.Convert(one, typeof(object)), Expression.Convert(other, typeof(object)));
    }
}
