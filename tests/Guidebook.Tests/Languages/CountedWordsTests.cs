using System.Text;
using Guidebook.Tests.Architecture;

namespace Guidebook.Tests.Languages;

/// <summary>
/// Every counted string of the theme, shown for 0, 1, 2, 5 and 21 in <c>Counted/tag.txt</c>, where readers of the language see wrong forms.
/// </summary>
public class CountedWordsTests
{
    private static readonly int[] Numbers = [0, 1, 2, 5, 21];

    public static TheoryData<string> Tags => HearthStrings.Tags;

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_forms_for_some_numbers_are_those_that_were_read(string tag)
    {
        var file = Path.Combine(Repository.Root, "tests/Guidebook.Tests/Languages/Counted", $"{tag}.txt");
        var shown = Shown(tag);
        if (Environment.GetEnvironmentVariable("GUIDEBOOK_REWRITE") == "1") File.WriteAllText(file, shown);
        Assert.True(File.Exists(file), $"{file} is missing: run this test once with GUIDEBOOK_REWRITE=1, and read what it writes.");
        Assert.Equal(File.ReadAllText(file), shown);
    }

    private static string Shown(string tag)
    {
        var strings = HearthStrings.Create(tag);
        const string One = ".one";
        var english = HearthStrings.Create("en").Keys.ToHashSet();
        var families = english.Where(key => key.EndsWith(One, StringComparison.Ordinal) && english.Contains($"{key[..^One.Length]}.other"))
            .Select(key => key[..^One.Length]).Order(StringComparer.Ordinal);
        var shown = new StringBuilder();
        foreach (var family in families)
            shown.Append(family).Append(": ").AppendJoin(" | ", Numbers.Select(number => strings.Count(family, number))).Append('\n');
        return shown.ToString();
    }
}
