using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Builds.Print;

/// <summary>Compares the words of tagged files, as a screen reader gets them, with what the author and the theme have written.</summary>
internal static partial class SpokenWords
{
    /// <summary>Asserts that every word of the tagged files stands in the sources; returns how many words were read.</summary>
    /// <param name="more">Words that stand in neither, such as an address.</param>
    public static int AssertWhole(IEnumerable<string> files, IEnumerable<string> sources, string more = "")
    {
        var paths = files.ToList();
        var strings = Path.Combine(Repository.Root, "themes/Hearth/strings/en.yaml");
        var named = string.Join(' ', paths.Select(Path.GetFileName).Append(more));
        var texts = sources.Append(strings).Where(path => Path.GetExtension(path) is ".md" or ".yaml").Select(File.ReadAllText);
        var written = string.Concat(texts.Append(named)).Replace("\u00AD", "", StringComparison.Ordinal);
        var words = Words().Matches(written).Select(word => word.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        Assert.All(paths.Where(path => Tagged().IsMatch(Tools.Run("pdfinfo", path))), path =>
        {
            var tags = Figure().Replace(Tools.Run("pdfinfo", "-struct-text", path), "");
            var read = Read(tags).Replace("\u00AD", "", StringComparison.Ordinal);
            var found = Words().Matches(read).Select(word => word.Value).ToList();
            count += found.Count;
            // Single letters head the groups of an index.
            Assert.Empty(found.Where(word => word.Length > 1 && !words.Contains(word.ToUpperInvariant())).Distinct());
            Assert.Empty(Joined().Matches(read).Select(word => word.Value)
                .Where(word => !written.Contains(word, StringComparison.Ordinal)).Distinct());
        });
        Assert.True(count > 0, "No file is tagged.");
        return count;
    }

    /// <summary>The texts of tagged content, a block a line: within a block, no blank stands but the file's own.</summary>
    private static string Read(string tags)
    {
        var read = new StringBuilder();
        var block = 0;
        foreach (Match line in Line().Matches(tags))
        {
            var depth = line.Groups[1].Length;
            var isText = line.Groups[2].Success;
            if (isText ? depth <= block : !line.Groups[3].Success)
            {
                read.Append('\n');
                block = isText ? depth - 1 : depth;
            }
            read.Append(line.Groups[2].Value);
        }
        return read.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Words();

    /// <summary>A sign without its blank, between two words or after one: the joint of two texts, or an address.</summary>
    [GeneratedRegex(@"[\w]*\p{Ll}(?:[.,;:!?]\p{L}\w*|[\p{Ps}·–—])")]
    private static partial Regex Joined();

    [GeneratedRegex("Tagged: +yes")]
    private static partial Regex Tagged();

    /// <summary>A picture with all that stands below it: its description is read aloud, and not the words in it.</summary>
    [GeneratedRegex(@"^( *)Figure:?.*\n(?:\1 +.*\n)*", RegexOptions.Multiline)]
    private static partial Regex Figure();

    /// <summary>A text (2), or a tag that begins a block, unless it is one within a line, or a tag's object or attribute (3).</summary>
    [GeneratedRegex("^( *)(?:\"(.*)\"|(Object .*|/.*|.*\\(inline\\).*)|.*)\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
