using Guidebook.Generator.Readability;

namespace Guidebook.Tests.Readability;

public sealed class SyllableTests
{
    [Theory]
    [InlineData(1, "a I you we the be me hands touch talk walk walked asked kissed loved makes times tried friends through whole strength hour own don't can't they’re eyes once")]
    [InlineData(2, "special partial science agreed partner table little evening every something someone sometimes settled needed wanted faces houses quiet moment going saying trying being doing isn't didn’t lovely careful movement useless practice safety homework")]
    [InlineData(3, "together counselling happier violent serious period usual easiest beginning attention idea everyone whenever wherever six-second 777")]
    [InlineData(4, "experience relationship society everybody situation variety conversation")]
    [InlineData(5, "curiosity appreciation communication")]
    public void Syllables_are_counted_by_ear(int count, string words)
    {
        var wrong = words.Split(' ').Where(word => Syllables.Count(word) != count).Select(word => $"{word}: {Syllables.Count(word)}");
        Assert.Empty(wrong);
    }
}
