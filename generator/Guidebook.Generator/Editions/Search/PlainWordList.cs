using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Editions.Search;

/// <summary>
/// Reads the everyday words of a language from its embedded file, such as <c>Languages/Plain/en.txt</c>: words of five letters or more that
/// one slip could turn into a word of a guide.
/// </summary>
internal static class PlainWordList
{
    /// <summary>The words of a language tag, or else of its primary language; empty if there is no list.</summary>
    public static ImmutableArray<string> Read(Language language) => Read(language.Tag) ?? Read(language.Primary) ?? [];

    private static ImmutableArray<string>? Read(string tag)
    {
        using var stream = typeof(PlainWordList).Assembly.GetManifestResourceStream($"plain/{tag}.txt");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }
}
