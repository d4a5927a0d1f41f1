using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace Guidebook.Generator.Remembering;

/// <summary>Compiles the comparison of two records field by field: a guide of ten thousand articles has some million fields to compare after each edit.</summary>
internal static class FieldWays
{
    private static readonly MethodInfo OfObjects = typeof(ModelComparer).GetMethod(nameof(ModelComparer.AreSame), [typeof(object), typeof(object)])!;

    private static readonly MethodInfo OfLists = typeof(ModelComparer).GetMethods()
        .Single(method => method.Name == nameof(ModelComparer.AreSame) && method.IsGenericMethodDefinition);

    private static readonly MethodInfo OfValues = typeof(FieldWays).GetMethod(nameof(AreEqual), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The comparison of two records of a type; true where all these fields are the same.</summary>
    /// <param name="isValue">Whether a type says itself whether two of it are the same.</param>
    public static TWay Compile<TWay>(Type type, IEnumerable<FieldInfo> fields, Func<Type, bool> isValue) where TWay : Delegate
    {
        var (one, other, comparer) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)), Expression.Parameter(typeof(ModelComparer)));
        var (first, second) = (Expression.Variable(type), Expression.Variable(type));
        var all = fields.Select(field => Compare(Expression.Field(first, field), Expression.Field(second, field), comparer, isValue))
            .Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);
        var body = Expression.Block([first, second], Expression.Assign(first, Expression.Convert(one, type)), Expression.Assign(second, Expression.Convert(other, type)), all);
        return Expression.Lambda<TWay>(body, one, other, comparer).Compile();
    }

    private static MethodCallExpression Compare(Expression one, Expression other, Expression comparer, Func<Type, bool> isValue)
    {
        var type = one.Type;
        if (isValue(Nullable.GetUnderlyingType(type) ?? type)) return Expression.Call(OfValues.MakeGenericMethod(type), one, other);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Expression.Call(comparer, OfLists.MakeGenericMethod(type.GenericTypeArguments), one, other);
        return Expression.Call(comparer, OfObjects, Expression.Convert(one, typeof(object)), Expression.Convert(other, typeof(object)));
    }

    private static bool AreEqual<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
