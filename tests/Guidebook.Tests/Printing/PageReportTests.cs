using Guidebook.Generator.Printing;

namespace Guidebook.Tests.Printing;

public class PageReportTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("۱۲", "12")]
    [InlineData("१२", "12")]
    [InlineData("xii", "xii")]
    public void A_printed_number_is_compared_in_whatever_digits_it_is_printed(string printed, string expected)
    {
        var json = $$"""{"pictures":[],"fonts":[],"deadLinks":[],"excesses":[],"numbers":[{"id":"day-1","text":"{{printed}}"}],"hidden":[]}""";
        Assert.Equal(new("day-1", expected), Assert.Single(PageReport.Read(json).Numbers));
    }
}
