using System.Collections.Immutable;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Describing;

/// <summary>The pages of <c>docs/</c> for those who make a guide, of which a section is found by words.</summary>
public static class WritingPage
{
    private static readonly string[] SmallWords =
        ["a", "an", "and", "can", "do", "does", "for", "how", "i", "in", "is", "it", "my", "of", "on", "or", "the", "to", "what", "with"];

    private static readonly string[] Pages = ["writing.md", "themes.md", "publish.md"];

    /// <summary>The section whose heading has all the words, the one with the shortest heading; null for none.</summary>
    public static string? FindHeading(IReadOnlyCollection<string> words) =>
        Pages.SelectMany(page => Sections(page)).Where(section => HasAll(section.Heading, words))
            .MinBy(section => section.Heading.Length)?.Whole;

    /// <summary>The section that speaks of the words, as they stand or, but for the small ones, one by one; null for none.</summary>
    public static string? Find(IReadOnlyCollection<string> words)
    {
        var (sections, phrase) = (Pages.SelectMany(page => Sections(page)).ToList(), string.Join(' ', words));
        var telling = words.Except(SmallWords, StringComparer.OrdinalIgnoreCase).ToList();
        var found = sections.Find(section => Has(section.Text, phrase))
            ?? (telling.Count == 0 ? null : sections.Where(section => HasAll(section.Text, telling))
                .MaxBy(section => telling.Count(word => Has(section.Heading, word))));
        return found?.Whole;
    }

    private static bool HasAll(string text, IReadOnlyCollection<string> words) => words.All(word => Has(text, word));

    /// <summary>Whether a word of a text begins with these letters.</summary>
    private static bool Has(string text, string words)
    {
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        return false;
    }

    /// <summary>The sections of a page.</summary>
    private static ImmutableArray<Section> Sections(string page)
    {
        var (sections, lines, title, isCode) = (ImmutableArray.CreateBuilder<Section>(), new List<string>(), "", false);
        foreach (var line in EmbeddedFile.ReadText(page).Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            var isHeading = !isCode && line.StartsWith('#');
            if (isHeading) End();
            if (isHeading && line.StartsWith("# ", StringComparison.Ordinal)) title = line[2..];
            lines.Add(isHeading ? line.TrimStart('#', ' ') : line);
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            if (lines.Count > 0) sections.Add(new(lines[0], string.Join('\n', lines).Trim(), title));
            lines.Clear();
        }
    }

    /// <summary>A heading of a page and what stands below it.</summary>
    /// <param name="Text">The section with its heading.</param>
    /// <param name="Title">The title of its page.</param>
    private sealed record Section(string Heading, string Text, string Title)
    {
        /// <summary>The section with the title of its page as its last line.</summary>
        public string Whole => $"{Text}\n\n(From the page '{Title}'.)";
    }
}
