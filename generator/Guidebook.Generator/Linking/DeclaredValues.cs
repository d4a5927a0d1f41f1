namespace Guidebook.Generator.Linking;

/// <summary>Formats messages about values that <c>guide.yaml</c> declares.</summary>
internal static class DeclaredValues
{
    private const int MostNamed = 20;

    /// <summary>The message about an undeclared value, with the declared ones.</summary>
    public static string Unknown(string word, string key, string wrong, IReadOnlyCollection<string> declared) =>
        $"There is no {word} '{wrong}'.{Declared(key, declared)}";

    /// <summary>Whether a message lists all declared values.</summary>
    public static bool AreAllNamed(IReadOnlyCollection<string> declared) => declared.Count <= MostNamed;

    /// <summary>The sentence with the values declared under a key of <c>guide.yaml</c>, with a leading space.</summary>
    public static string Declared(string key, IReadOnlyCollection<string> declared)
    {
        if (declared.Count == 0) return $" guide.yaml declares none. Declare it there under '{key}:', or delete it here.";
        var others = AreAllNamed(declared) ? "" : " and others";
        return $" guide.yaml declares under '{key}': {string.Join(", ", declared.Take(MostNamed).Select(value => $"'{value}'"))}{others}.";
    }
}
