using Guidebook.Generator.Readability;

namespace Guidebook.Tests.Readability;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Sit down. Breathe! Ready? Go", "Sit down|Breathe|Ready|Go")]
    [InlineData("“I miss us.” That is enough.", "I miss us|That is enough")]
    [InlineData("“Stop!” you say, and wait … then go on.", "Stop you say and wait then go on")]
    [InlineData("Bring things, e.g. Tea, to Dr. Who.", "Bring things e g Tea to Dr Who")]
    [InlineData("It’s a six-second kiss, at 7.30, not 7-7-7.", "It’s a six-second kiss at 7 30 not 7-7-7")]
    [InlineData("Wait.\nThen go.", "Wait|Then go")]
    [InlineData(" … ", "")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.Split(text).Select(sentence => string.Join(' ', sentence.Words))));

    [Fact]
    public void The_reading_age_is_the_grade_of_Flesch_and_Kincaid_plus_five()
    {
        var measure = Measure.Create([new("The little table is here. Sit.", "a.md", [new(0, 1)])]);
        Assert.Equal(new Measure(Sentences: 2, Words: 6, Syllables: 8), measure);
        Assert.Equal(0.39 * 3 + 11.8 * 8 / 6 - 15.59 + 5, measure.ReadingAge, 9);
        Assert.Equal(0, new Measure().ReadingAge);
    }
}
