using Guidebook.Model;

namespace Guidebook.Tests.Linking;

public sealed class SafetyTests
{
    [Fact]
    public void A_help_line_is_checked_twice_a_year()
    {
        var content = Write.Guide() with { HelpLines = [Line("Old", new(2024, 12, 29)), Line("Fresh", new(2024, 12, 30))] };
        Assert.Equal(
            ["content/help-lines.yaml(2,5): warning GB4050: The help line 'Old' was last checked on 2024-12-29, more than 6 months ago. Check its facts and write the new date under 'checked'."],
            Links.FindingsOf(content));
    }

    [Fact]
    public void Touch_goes_with_care()
    {
        var hug = Write.Practice("hug") with { Touch = true };
        Assert.Equal(
            ["content/practices/hug.yaml(1,1): warning GB4051: The practice 'hug' has 'touch: true' and no 'care'. Say under 'care' that touch is offered and may be declined."],
            Links.FindingsOf(Write.Guide(hug)));
        Assert.Empty(Links.FindingsOf(Write.Guide(hug with { Care = Write.Passage("Ask.", "practices/hug.yaml", 9) })));
    }

    private static HelpLine Line(string name, DateOnly day) => new("Here", name, "112", null, null, "everybody", null, day, Write.At("help-lines.yaml", 2, 5));
}
