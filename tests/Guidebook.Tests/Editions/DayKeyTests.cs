using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Editions;

/// <summary>The booklet names no part, person or ritual that its plan does not have.</summary>
public sealed class DayKeyTests
{
    private static readonly Plan Month = Planning.Plan([7]) with { HowTo = [Write.Passage("Begin.", "plans/month.yaml", 3)] };

    [Fact]
    public void The_picture_of_a_day_names_the_parts_that_some_day_has()
    {
        Assert.Equal(["What to do", "To write", "Tick it if you like. Nothing is counted."], Legend(Draw(Month, practice => practice)));
        Assert.Equal(
            ["Take care", "What to do", "Words to borrow", "The small ritual", "To write", "Apart · If you are doing this alone", "Tick it if you like. Nothing is counted."],
            Legend(Draw(
                Month with { Days = [.. Month.Days.Select(day => day with { Daily = new(Slug.Parse("practice-0"), null, day.Span) })] },
                practice => practice with
                {
                    Care = Write.Passage("Stop.", "practices/a.yaml", 4),
                    Words = [Write.Passage("Please.", "practices/a.yaml", 5)],
                    Apart = Write.Passage("Call.", "practices/a.yaml", 6),
                    Alone = Write.Passage("Write.", "practices/a.yaml", 7),
                })));
    }

    [Theory]
    [InlineData("threads", 2)]
    [InlineData("line", 1)]
    [InlineData("none", 0)]
    public void Its_drawing_is_the_motif_of_the_guide(string motif, int strokes)
    {
        var html = Draw(Month, practice => practice, motif);
        var braid = html.Split("<path class=\"braid\" d=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct().ToList();
        Assert.Equal(strokes == 0 ? 0 : 1, braid.Count);
        if (strokes > 0) Assert.Equal(strokes == 2, braid[0].Contains('C', StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_speaks_of_rituals_where_there_are_some()
    {
        const string ritual = "small ritual";
        var plan = Planning.Plan([7, 7, 7]);
        Assert.DoesNotContain(ritual, Draw(plan, practice => practice), StringComparison.Ordinal);
        Assert.Contains(ritual, Draw(
            plan with { Days = [plan.Days[0] with { Daily = new(Slug.Parse("practice-0"), null, plan.Span) }, .. plan.Days.Skip(1)] },
            practice => practice), StringComparison.Ordinal);
    }

    private static string Draw(Plan plan, Func<Practice, Practice> change, string motif = "line")
    {
        var content = Planning.Content(plan);
        content = content with
        {
            Entries = new([.. content.Entries.Select(entry => entry is Practice practice ? change(practice) : entry)]),
            Settings = content.Settings with { Theme = ThemeChoice.Usual with { Options = [new("motif", motif, default, default)] } },
        };
        return Sheeting.Draw(Planning.Booklets(content)[0]);
    }

    private static IEnumerable<string> Legend(string html)
    {
        var list = html.Split("<ol class=\"legend\">")[1].Split("</ol>")[0];
        return list.Split("<li>").Skip(1).Select(item => item.Split(" <span>")[1].Split("</span>")[0]);
    }
}
