using System.Text;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Describing;

/// <summary>The pages of <c>docs/</c> for those who make a guide, of which a section is found by words.</summary>
public static class WritingPage
{
    private const int ShortestWord = 3;
    private static readonly string[] Pages = ["writing.md", "themes.md", "publish.md"];

    /// <summary>The section that speaks of the words, with the name of its page as its last line; null for none.</summary>
    public static string? Find(IReadOnlyCollection<string> words)
    {
        var (sections, phrase) = (Pages.SelectMany(Sections).ToList(), string.Join(' ', words));
        var longer = words.Where(word => word.Length >= ShortestWord).ToList();
        return sections.Find(section => Has(section, phrase))
            ?? (longer.Count == 0 ? null : sections.Where(section => longer.TrueForAll(word => Has(section, word)))
                .MaxBy(section => longer.Count(word => Has(section.Split('\n')[0], word))));
    }

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sections of a page, each with its heading.</summary>
    private static IEnumerable<string> Sections(string page)
    {
        var (sections, isCode) = (new List<StringBuilder>(), false);
        foreach (var line in EmbeddedFile.ReadText(page).AsSpan().EnumerateLines())
        {
            isCode ^= line.StartsWith("```");
            var isHeading = !isCode && line.StartsWith('#');
            if (isHeading) sections.Add(new());
            if (sections.Count > 0) sections[^1].Append(isHeading ? line.TrimStart("# ") : line).Append('\n');
        }

        return sections.Select(section => $"{section.ToString().Trim()}\n\n(From docs/{page}.)");
    }
}
