namespace Guidebook.BrowserTests;

public class ReaderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_kind_of_reader_comes_and_none_much_oftener_than_another(bool scripts)
    {
        var visits = ReadersAttribute.Turns(scripts).CountBy(turn => turn.Reader).ToDictionary();
        Assert.Equal(12, visits.Count);
        Assert.InRange(visits.Values.Max(), 1, visits.Values.Min() + 1);
    }
}
