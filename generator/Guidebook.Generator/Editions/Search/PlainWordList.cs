using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.IO;
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

    private static ImmutableArray<string>? Read(string tag) => EmbeddedFile.Find($"plain/{tag}.txt") is { } bytes
        ? [.. Encoding.UTF8.GetString(bytes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)]
        : null;
}
