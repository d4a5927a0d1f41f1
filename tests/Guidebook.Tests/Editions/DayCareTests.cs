using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>The care notes of a day besides that of its main practice.</summary>
public class DayCareTests
{
    [Theory]
    [InlineData("main", "ritual", null, null, "ritual", "", "")]
    [InlineData("main", "ritual", "other", "look", "ritual", "other", "look")]
    [InlineData("main", "main", null, null, "", "", "")] // The practice has shown it.
    [InlineData("main", "ritual", null, "main", "ritual", "", "")]
    [InlineData("main", "main", "other", null, "main", "other", "")] // If the alternative is done, the note has not been shown.
    [InlineData("main", "ritual", "ritual", null, "ritual", "", "")]
    [InlineData("main", "careless", "careless", null, "", "", "")]
    [InlineData("main", null, null, null, "", "", "")]
    public void Care_is_said_wherever_a_practice_stands_and_not_twice(
    string practice, string? daily, string? instead, string? insteadOfDaily, string dailyCare, string insteadCare,
    string insteadOfDailyCare)
    {
        var sheet = Sheet(practice, daily, instead, insteadOfDaily);
        Assert.Equal(
            (dailyCare, insteadCare, insteadOfDailyCare),
            (TextOf(sheet.DailyCare), TextOf(sheet.InsteadOfPracticeCare), TextOf(sheet.InsteadOfDailyCare)));

        static string TextOf(Passage? care) => care?.PlainText.Replace("Mind the ", "", StringComparison.Ordinal).TrimEnd('.') ?? "";
    }

    [Theory]
    [InlineData(EditionName.Booklet)]
    [InlineData(EditionName.Home)]
    [InlineData(EditionName.Press)]
    [InlineData(EditionName.FillIn)]
    [InlineData(EditionName.LargePrint)]
    [InlineData(EditionName.Weeks)]
    public void Every_layout_prints_it_once_a_day(EditionName edition)
    {
        var plan = Planning.Plan([1, 1]);
        var content = Planning.Content(plan with { Days = [.. plan.Days.Select(day => Named(day, "main", "ritual", "other", "look"))] });
        var documents = Sheeting.Compose(content with { Entries = Write.InOrder([.. content.Entries, .. Practices()]) }, edition);
        Assert.NotEmpty(documents);
        Assert.All(documents, document =>
        {
            var days = edition is EditionName.Weeks ? 1 : 2;
            var html = Sheeting.Draw(document);
            Assert.All(new[] { "main", "ritual", "other", "look" }, id => Assert.Equal(days, html.Split($"Mind the {id}.").Length - 1));
        });
    }

    private static DaySheet Sheet(string practice, string? daily, string? instead, string? insteadOfDaily)
    {
        var plan = Planning.Plan([1]);
        plan = plan with { Days = [Named(plan.Days[0], practice, daily, instead, insteadOfDaily)] };
        var guide = Links.GuideOf(Write.Guide([.. Practices(), plan]));
        return DaySheet.Create(guide, plan, plan.Days[0]);
    }

    private static Day Named(Day day, string practice, string? daily, string? instead, string? insteadOfDaily)
    {
        static Reference? To(string? id) => id is null ? null : Write.To(id, "plans/month.yaml", 9);
        return day with
        { Practice = To(practice)!.Value, Daily = To(daily), InsteadOfPractice = To(instead), InsteadOfDaily = To(insteadOfDaily) };
    }

    private static IEnumerable<Practice> Practices() => new[] { "main", "ritual", "other", "look" }
        .Select(id => Write.Practice(id) with { Care = Write.Passage($"Mind the {id}.", $"practices/{id}.yaml", 12) })
        .Append(Write.Practice("careless"));
}
