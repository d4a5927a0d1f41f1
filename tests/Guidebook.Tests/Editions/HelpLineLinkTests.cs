using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit;

namespace Guidebook.Tests.Editions;

/// <summary>The links that call or text a help line.</summary>
public sealed class HelpLineLinkTests
{
    [Theory]
    [InlineData("0808 2000 247", "tel:08082000247")]
    [InlineData("0808\u00A02000\u00A0247", "tel:08082000247")]
    [InlineData("1-800-799-7233", "tel:1-800-799-7233")]
    public void A_number_is_called_without_its_spaces(string number, string address) =>
        Assert.Equal(address, Line(number, null).CallAddress());

    [Theory]
    [InlineData("Text START to 88788", "sms:88788")]
    [InlineData("Text 0458 737 732", "sms:0458737732")]
    [InlineData("Text 0458\u00A0737\u00A0732", "sms:0458737732")]
    [InlineData("Text us", null)]
    public void A_text_goes_to_the_number_at_the_end(string text, string? address) => Assert.Equal(address, Line(null, text).TextAddress());

    private static HelpLine Line(string? number, string? text) =>
        new("Here", "Somebody", number, text, null, Write.Words("Anyone."), null, Links.Today, Write.At("help-lines.yaml", 1));
}
