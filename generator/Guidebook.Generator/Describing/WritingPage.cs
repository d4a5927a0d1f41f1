using System.Text;

namespace Guidebook.Generator.Describing;

/// <summary>The page <c>docs/writing.md</c>, of which a section is found by words.</summary>
public static class WritingPage
{
    private const int ShortestWord = 4;

    /// <summary>The section that speaks of the words; null for none.</summary>
    public static string? Find(IReadOnlyCollection<string> words)
    {
        var (sections, phrase) = (Sections(), string.Join(' ', words));
        var longer = words.Where(word => word.Length >= ShortestWord).ToList();
        return sections.Find(section => Has(section, phrase))
            ?? (longer.Count == 0 ? null : sections.Find(section => longer.TrueForAll(word => Has(section.Split('\n')[0], word))))
            ?? (longer.Count == 0 ? null : sections.Find(section => longer.TrueForAll(word => Has(section, word))));
    }

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sections, each with its heading.</summary>
    private static List<string> Sections()
    {
        using var stream = typeof(WritingPage).Assembly.GetManifestResourceStream("writing.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var (sections, isCode) = (new List<StringBuilder>(), false);
        while (reader.ReadLine() is { } line)
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            var isHeading = !isCode && line.StartsWith('#');
            if (isHeading) sections.Add(new());
            if (sections.Count > 0) sections[^1].Append(isHeading ? line.TrimStart('#', ' ') : line).Append('\n');
        }

        return [.. sections.Select(section => section.ToString().Trim())];
    }
}
