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

    [Fact]
    public void Paper_does_not_send_for_help_to_the_page_for_which_it_stands()
    {
        var content = Write.Guide(Write.Page("help", ""), Write.Page("other", ""));
        var safety = new Safety(Write.To("help", "guide.yaml", 3), Write.Passage("See [[help]].", "guide.yaml", 4), Write.Passage("See [[other]] or\n[[help]].", "guide.yaml", 5), content.Settings.Span)
        {
            Foot = Write.Passage("Call, or see [[help|near you]].", "guide.yaml", 8),
        };
        const string Message = "warning GB4054: On paper these words stand in place of the page 'help', so that a link to it leads nowhere."
            + " Say here where help is found: a number, a website, whom to ask.";
        Assert.Equal(
            [$"content/guide.yaml(6,1): {Message}", $"content/guide.yaml(8,14): {Message}"],
            Links.FindingsOf(content with { Settings = content.Settings with { Safety = safety } }));
    }

    private static HelpLine Line(string name, DateOnly day) =>
        new("Here", name, "112", null, null, Write.Words("everybody"), null, day, Write.At("help-lines.yaml", 2, 5));
}
