namespace Guidebook.Tests.Linking;

public sealed class NeedsTests
{
    [Fact]
    public void A_practice_does_not_need_itself()
    {
        Assert.Equal(
            ["content/practices/a.yaml(7,12): error GB2010: 'a' needs itself. Name another practice that comes before it, or take the line away."],
            Links.FindingsOf(Write.Guide(Write.Practice("a", needs: ["a"]))));
    }

    [Fact]
    public void A_circle_of_needs_is_reported_once_at_its_first_practice()
    {
        var content = Write.Guide(
            Write.Practice("z", needs: ["c"]), Write.Practice("c", needs: ["d"]), Write.Practice("d", needs: ["e", "b"]),
            Write.Practice("b", needs: ["c"]), Write.Practice("e"));
        Assert.Equal(
            ["content/practices/b.yaml(7,12): error GB2011: These practices need each other in a circle, so none can come first: b -> c -> d -> b. Take one of the needs away."],
            Links.FindingsOf(content));
    }

    [Fact]
    public void Two_circles_are_two_mistakes()
    {
        var content = Write.Guide(
            Write.Practice("a", needs: ["b"]), Write.Practice("b", needs: ["a"]), Write.Practice("c", needs: ["d", "a"]),
            Write.Practice("d", needs: ["c"]));
        Assert.Equal(2, Links.FindingsOf(content).Length);
    }

    [Fact]
    public void A_long_chain_is_no_circle()
    {
        var chain = Enumerable.Range(1, 3000).Select(n => Write.Practice($"p{n}", needs: n < 3000 ? [$"p{n + 1}"] : []));
        Assert.Empty(Links.FindingsOf(Write.Guide([.. chain])));
    }
}
