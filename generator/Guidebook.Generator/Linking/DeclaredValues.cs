namespace Guidebook.Generator.Linking;

/// <summary>Sentences about values that guide.yaml declares.</summary>
internal static class DeclaredValues
{
    private const int MostNamed = 20;

    /// <summary>That a value is not among the declared ones, and which are.</summary>
    public static string Unknown(string word, string key, string wrong, IReadOnlyCollection<string> declared) =>
        $"There is no {word} '{wrong}'.{Declared(key, declared)}";

    /// <summary>Whether a sentence names all of them.</summary>
    public static bool AreAllNamed(IReadOnlyCollection<string> declared) => declared.Count <= MostNamed;

    /// <summary>Which values are declared under a key of guide.yaml, led by a space.</summary>
    public static string Declared(string key, IReadOnlyCollection<string> declared)
    {
        if (declared.Count == 0) return $" guide.yaml declares none; declare it there under '{key}'.";
        var others = AreAllNamed(declared) ? "" : " and others";
        return $" guide.yaml declares under '{key}': {string.Join(", ", declared.Take(MostNamed).Select(value => $"'{value}'"))}{others}.";
    }
}
