namespace Guidebook.Generator.Linking;

/// <summary>Sentences about values that guide.yaml declares.</summary>
internal static class Choices
{
    /// <summary>That a value is not among the declared ones, and which are.</summary>
    public static string Unknown(string word, string key, string wrong, IReadOnlyCollection<string> declared) =>
        $"There is no {word} '{wrong}'.{Declared(key, declared)}";

    /// <summary>Which values are declared under a key of guide.yaml, led by a space.</summary>
    public static string Declared(string key, IReadOnlyCollection<string> declared) => declared.Count == 0
        ? $" guide.yaml declares none; declare it there under '{key}'."
        : $" guide.yaml declares under '{key}': {string.Join(", ", declared.Select(value => $"'{value}'"))}.";
}
