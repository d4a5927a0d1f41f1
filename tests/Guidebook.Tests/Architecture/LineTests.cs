using System.Text.RegularExpressions;

namespace Guidebook.Tests.Architecture;

public partial class LineTests
{
    private const int Longest = 140;

    /// <summary>Strings may exceed the limit, because a search does not find a split message.</summary>
    [Fact]
    public void No_line_is_over_140_letters()
    {
        var files = new[] { "generator", "themes", "tests" }.SelectMany(folder => Repository.Files(folder, ".cs", ".js"));
        Assert.Empty(files.SelectMany(LongLines));
    }

    private static IEnumerable<string> LongLines(string file)
    {
        var isRaw = false;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var marks = RawQuotes().Count(line);
            var holdsRaw = isRaw || marks > 0;
            isRaw ^= marks % 2 == 1;
            if (!holdsRaw && line.Length > Longest && Quoted().Replace(line, "\"\"").Length > Longest)
                yield return $"{Path.GetRelativePath(Repository.Root, file)}({number})";
        }
    }

    [GeneratedRegex("\"\"\"+")]
    private static partial Regex RawQuotes();

    [GeneratedRegex("""
        "(\\.|[^"\\])*"
        """)]
    private static partial Regex Quoted();
}
