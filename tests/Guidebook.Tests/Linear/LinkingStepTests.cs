using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Linear;

/// <summary>The steps of linking grow linearly with the links, and the search for similar names is bounded.</summary>
public class LinkingStepTests
{
    [Fact]
    public void Mentions_from_many_sections_are_gathered_once() => Steps.GrowWith(1_000, size =>
        Links.Link(Write.Guide(Write.Article("a", string.Concat(Enumerable.Range(0, size).Select(number => $"## s{number}\n\n[[b]]\n\n"))), Write.Article("b", "Text."))));

    [Fact]
    public void Near_names_are_looked_for_until_the_effort_is_spent()
    {
        var names = Enumerable.Range(0, 1_000).Select(number => $"some-name-{number}").ToList();
        var suggestions = new Suggestions(effort: 2_000_000);
        var steps = Steps.Count(() =>
        {
            for (var i = 0; i < 3_000; i++) suggestions.For($"same-name-{i}", names);
        });
        Assert.InRange(steps, 1_000_000, 2_100_000);
        Assert.Equal(" Did you mean 'some-name-0'?", suggestions.For("same-name-0", names));
        Assert.Equal("", suggestions.For("same-name-2999", names));
    }

    [Fact]
    public void A_name_that_is_longer_than_all_effort_is_not_compared()
    {
        var name = new string('a', 100_000);
        Assert.InRange(Steps.Count(() => Assert.Equal("", new Suggestions().For(name, [name + "b"]))), 0, 10);
    }

    [Fact]
    public void Only_a_near_name_is_suggested()
    {
        var (suggestions, names) = (new Suggestions(), new List<string> { "breath", "step" });
        Assert.Equal("", suggestions.For("stamp-collection", names));
        Assert.Equal(0, Steps.Count(() => Assert.Equal("", suggestions.For("stamp-collection", names))));
        Assert.Empty(suggestions.Near("stamp-collection", names));
        Assert.Equal(["breath"], suggestions.Near("breathe", names));
    }

    [Fact]
    public void Of_many_values_that_can_be_chosen_twenty_are_named()
    {
        var settings = Write.Settings() with
        { Cadences = [.. Enumerable.Range(1, 25).Select(number => new Choice(Slug.Parse($"every-{number}"), $"{number}", false, default))] };
        var (_, found) = Links.Link(Write.Guide(Write.Practice("a")) with { Settings = settings });
        var sentence = Assert.Single(found, text => text.Contains("GB2004", StringComparison.Ordinal));
        Assert.EndsWith("guide.yaml declares under 'cadences': " + string.Join(", ", Enumerable.Range(1, 20).Select(number => $"'every-{number}'")) + " and others.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Practices_that_lead_to_a_circle_are_no_part_of_it()
    {
        var chain = Enumerable.Range(1, 50).Select(number => Write.Practice($"c{number}", needs: [number < 50 ? $"c{number + 1}" : "x"]));
        Practice[] circle =
            [Write.Practice("x", needs: ["y"]), Write.Practice("y", needs: ["x", "z1"]), Write.Practice("z1", needs: ["z2"]),
                Write.Practice("z2", needs: ["z1"])];
        var found = Links.FindingsOf(Write.Guide([.. chain, .. circle]));
        Assert.Equal(["x -> y -> x", "z1 -> z2 -> z1"], found.Select(text => text.Split(": ")[^1].Split('.')[0]));
    }
}
