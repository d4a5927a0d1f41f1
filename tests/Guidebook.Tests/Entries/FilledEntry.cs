using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Entries;

/// <summary>An entry in which all properties of its record and its parts have values, and every text is unique.</summary>
internal sealed class FilledEntry
{
    private static int marks;
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, string> references = [];
    private readonly Dictionary<string, string> pictures = [];

    public FilledEntry(Type type) => Entry = (Entry)Record(type);

    /// <summary>The types of all entries.</summary>
    public static ImmutableArray<Type> Types { get; } = Cases(typeof(Entry));

    public Entry Entry { get; }

    /// <summary>The properties with texts, by text.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The properties with references, or with prose that contains a link, by id.</summary>
    public IReadOnlyDictionary<string, string> References => references;

    /// <summary>The properties with pictures, by path.</summary>
    public IReadOnlyDictionary<string, string> Pictures => pictures;

    private object Record(Type type)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            if (property.CanWrite) property.SetValue(record, Value(property.PropertyType, $"{type.Name}.{property.Name}"));
        return record;
    }

    private object Value(Type type, string property)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Value(inner, property);
        if (type.IsGenericType) return Generic(type.GetGenericTypeDefinition(), type.GenericTypeArguments[0], property);
        if (type == typeof(string)) return Mark(texts, property);
        if (type == typeof(Passage)) return Write.Passage($"[[{Mark(references, property)}]]", "a.yaml", 1);
        if (type == typeof(Reference)) return Write.To(Mark(references, property), "a.yaml", 1);
        if (type == typeof(Picture)) return new Picture(new(Mark(pictures, property)), "", Span);
        if (type == typeof(Slug)) return Slug.Parse(NextMark());
        if (type == typeof(SourceSpan)) return Span;
        if (type == typeof(Citation)) return new Citation("s1.01", Span);
        if (type == typeof(int)) return 1;
        if (type.IsValueType && type.Assembly != typeof(Entry).Assembly || type.IsEnum) return Activator.CreateInstance(type)!;
        // A nested entry is also an entry of the guide, so it has its own marks.
        return type.IsSubclassOf(typeof(Entry)) ? new FilledEntry(type).Entry : Record(type);
    }

    private object Generic(Type type, Type of, string property) =>
        type == typeof(ImmutableArray<>) ? List(of, property)
        : Activator.CreateInstance(type.MakeGenericType(of), Value(of, property), Span)!;

    /// <summary>A list with one element, or with one of each case of a closed family.</summary>
    private object List(Type type, string property)
    {
        object[] elements = type.IsAbstract ? [.. Cases(type).Select(Record)] : [Value(type, property)];
        var make = typeof(FilledEntry).GetMethod(nameof(ListOf), BindingFlags.Static | BindingFlags.NonPublic)!;
        return make.MakeGenericMethod(type).Invoke(null, [elements])!;
    }

    private static ImmutableArray<T> ListOf<T>(object[] elements) => [.. elements.Cast<T>()];

    private static ImmutableArray<Type> Cases(Type family) =>
        [.. family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract)];

    private static SourceSpan Span => Write.At("a.yaml", 1);

    private static string Mark(Dictionary<string, string> marked, string property)
    {
        var mark = NextMark();
        marked.Add(mark, property);
        return mark;
    }

    private static string NextMark() => $"mark-{Interlocked.Increment(ref marks)}";
}
