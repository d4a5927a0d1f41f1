using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Editions;
using Guidebook.Generator.Editions.Website;
using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Website;

namespace Guidebook.Tests.Editions;

public class TonightTests
{
    [Fact]
    public void Only_what_asks_little_is_suggested()
    {
        var content = Write.Guide(
            Write.Practice("small"), Write.Practice("second", stage: 2),
            Write.Practice("third", stage: 3), Write.Practice("later", needs: ["small"]),
            Write.Practice("near") with { Touch = true }, Write.Practice("long") with { Duration = Duration.Minutes(91) });
        Assert.Equal(["second", "small"], Candidates(content));
    }

    [Fact]
    public void The_lowest_stages_are_those_of_the_guide_whatever_their_numbers()
    {
        var content = Write.Guide(Write.Practice("small", stage: 3), Write.Practice("more", stage: 4));
        Assert.Empty(Candidates(content));
        var settings = content.Settings;
        Assert.Equal(["more", "small"], Candidates(content with { Settings = settings with { Stages = [.. settings.Stages.Skip(2)] } }));
    }

    [Fact]
    public void A_practice_without_a_stage_asks_for_none()
    {
        var content = Write.Guide(Write.Practice("third", stage: 3), Write.Practice("free") with { Stage = null });
        Assert.Equal(["free"], Candidates(content));
    }

    [Fact]
    public void The_shortest_come_first_each_below_the_least_time_that_is_enough()
    {
        var model = Model<TonightModel>(Write.Guide(
            Write.Practice("evening") with { Duration = Duration.Minutes(90) }, Write.Practice("ten") with { Duration = Duration.Minutes(10) },
            Write.Practice("six") with { Duration = Duration.Minutes(6) }, Write.Practice("five") with { Duration = Duration.Minutes(5) }))!;
        Assert.Equal(["5: five", "10: six ten", "90: evening"], model.Times.Select(time => $"{time.Minutes}: {string.Join(' ', time.Practices.Select(practice => practice.Id))}"));
    }

    [Fact]
    public void There_is_no_page_where_every_practice_asks_for_more()
    {
        var content = Write.Guide(Write.Practice("third", stage: 3));
        Assert.Null(Model<TonightModel>(content));
        Assert.Empty(Model<HomeModel>(content)!.Tonight);
        Assert.False(Model<PracticesModel>(content)!.HasTonight);
    }

    [Fact]
    public void Practices_are_found_only_by_what_tells_them_apart()
    {
        var alike = Write.Guide(Write.Practice("one"), Write.Practice("other"));
        Assert.Empty(Model<PracticesModel>(alike)!.Finder);
        Assert.False(Model<PracticesModel>(alike)!.HasMap);
        Assert.Null(Model<MapModel>(alike));

        var different = Write.Guide(
            Write.Practice("one") with { Touch = true, Alone = Write.Passage("Alone.", "practices/one.yaml", 20) },
            Write.Practice("other", stage: 2) with { Duration = Duration.Minutes(15) });
        Assert.Equal(["minutes: 5", "who: alone both", "stage: 1 2", "touch: no yes"], Model<PracticesModel>(different)!.Finder.Select(Words));
        Assert.Equal([1, 1], Model<MapModel>(different)!.Rows.Single().Counts);
    }

    private static string Words(FindGroup group) => $"{group.Name}: {string.Join(' ', group.Choices.Skip(1).Select(choice => choice.Value))}";

    private static IEnumerable<string> Candidates(Content content) =>
        TonightPages.CandidatesOf(Links.GuideOf(content)).Select(practice => practice.Id.Value);

    private static TModel? Model<TModel>(Content content) where TModel : WebModel =>
        WebsiteEdition.Compose(Links.GuideOf(content), ThemeStrings.Create(Theme.Usual, content.Settings, new DiagnosticBag()), [])
        .Select(page => page.Model).OfType<TModel>().SingleOrDefault();
}
