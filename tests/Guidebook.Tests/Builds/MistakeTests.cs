using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Tests.Builds;

/// <summary>The messages about mistakes, and the old site after a failed build.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task Ten_mistakes_in_ten_files_are_told_in_one_run_and_the_old_output_stays_as_it_is()
    {
        using var guide = BuildBench.Open("first-aid");
        Assert.Equal(0, (await guide.RunAsync("build", "--no-pdf")).Code);
        var before = Files.PrintWithTimes(guide.Output);
        guide.Write("content/articles/a.md", "---\ntitle: A\nsummary: A.\n---\nSee [[press-and-hld]].\n")
            .Write("content/articles/b.md", "---\ntitle: B\nsummary: B.\n---\nSay <b>help</b>.\n")
            .Write("content/articles/c.md", "---\ntitle: C\ntitle: C\nsummary: C.\n---\nText.\n")
            .Write("content/articles/d.md", "---\ntitle: D: again\nsummary: D.\n---\nText.\n")
            .Write("content/faq.yaml", "questions:\n  - {id: why, question: Why?, answer: \"Because.\", practices: [why-drills]}\n")
            .Write("content/glossary.yaml", "terms:\n  - {id: bag, term: bag, meaning: \"[A bag]()\"}\n")
            .Write("content/pages/help.md", "---\ntitle: Help\nsummary: Help.\nshows: [help-line]\n---\nText.\n")
            .Write("content/plans/one.yaml", "title: One\nsummary: One.\nweeks:\n  - {title: One, opener: One., days: [1, 2]}\ndays:\n  - {practice: call-for-help, for: alone, prompt: Well?}\npeople: two\n")
            .Write("content/practices/walk.yaml", "title: Walk\nsummary: Walk.\nstrand: breathing\nstage: 3\nminutes: 5\nwho: crew\ncadence: monthly\nsteps: [Walk.]\n")
            .Write("content/quick-reference.yaml", "rows:\n  - {id: blood, challenge: Blood, fix: \"[Press](javascript:press)\", gain: Time., practices: [press-and-hold]}\n");

        var run = await guide.RunAsync("build", "--no-pdf");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            """
            content/articles/a.md(5,7): error GB2001
            content/articles/b.md(5,5): error GB1221
            content/articles/c.md(3,1): error GB1101
            content/articles/d.md(2,9): error GB1030
            content/faq.yaml(2,63): error GB2002
            content/glossary.yaml(2,36): error GB1208
            content/pages/help.md(4,9): error GB1106
            content/plans/one.yaml(4,38): error GB1120
            content/practices/walk.yaml(4,8): error GB2005
            content/quick-reference.yaml(2,49): error GB1205
            """,
            string.Join(
            '\n', run.Err.Split('\n').Where(line => line.StartsWith("content/", StringComparison.Ordinal))
            .Select(line => Regex.Match(line, @"^[^:]+: \w+ GB\d+").Value)));
        Assert.Contains("10 errors, 0 warnings.", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, Files.PrintWithTimes(guide.Output));
    }

    [Fact]
    public async Task A_practice_that_is_taken_away_is_missed_at_each_place_that_names_it()
    {
        using var guide = new BuildBench();
        File.Delete(guide.PathOf("content/practices/i-message.yaml"));
        var locations = Files.Below(guide.PathOf("content"))
            .SelectMany(
            path => File.ReadLines(guide.PathOf($"content/{path}"))
            .SelectMany((line, i) => LocationsIn(line).Select(column => new SourceSpan($"content/{path}", i + 1, column, "i-message".Length))))
            .Order().ToList();
        Assert.True(locations.Count > 10);

        var found = await guide.BuildAsync();

        var missing = found.Where(diagnostic => diagnostic.Code == Codes.UnknownEntry).ToList();
        Assert.Equal(locations, missing.Select(diagnostic => diagnostic.Span!.Value));
        Assert.All(missing, diagnostic => Assert.Matches(@"^(There is no practice|Nothing in the guide has the id) 'i-message'\.( Did you mean '[a-z0-9-]+'(, which has this title)?\?)?$", diagnostic.Message));
        Assert.All(found.Except(missing),
            diagnostic => Assert.True(diagnostic.Code == Codes.IdlePoint || diagnostic.Code.Severity is Severity.Warning));
    }

    private static IEnumerable<int> LocationsIn(string line) => Regex.Matches(line, @"(?<![\w-])i-message(?![\w-])").Select(match => match.Index + 1);
}
