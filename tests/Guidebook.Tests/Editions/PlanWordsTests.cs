using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

/// <summary>No text of a plan counts missed days, so that readers can return after a break.</summary>
public sealed partial class PlanWordsTests
{
    private static readonly string[] Areas = ["plan-", "day-", "mark-", "calendar"];

    [Fact]
    public void No_word_of_the_plan_counts_against_its_reader()
    {
        var strings = ThemeStrings.Create(Theme.Usual, Write.Settings(), new DiagnosticBag());
        var keys = strings.Keys.Where(key => key == "not-today" || Array.Exists(Areas, area => key.StartsWith(area, StringComparison.Ordinal)))
            .ToList();
        Assert.True(keys.Count > 40);
        Assert.All(keys, key => Assert.DoesNotMatch(Blame(), strings[key]));
    }

    [Theory]
    [InlineData("You are late.")]
    [InlineData("3 days behind")]
    [InlineData("Your streak is 4")]
    [InlineData("You missed a day")]
    [InlineData("40 %")]
    public void Words_that_do_are_recognised(string words) => Assert.Matches(Blame(), words);

    [GeneratedRegex(@"\b(late|later|overdue|miss(ed|ing)?|behind|streaks?|fail(s|ed|ure)?|skipp?(ed|s)?|forg[eo]t(ten)?|catch(ing)? up|lost|still|should|must|only \{|only \d|unfinished|incomplete|score)\b|%|!", RegexOptions.IgnoreCase)]
    private static partial Regex Blame();
}
