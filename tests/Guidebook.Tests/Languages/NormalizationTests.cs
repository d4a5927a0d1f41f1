using Guidebook.Generator.Languages;

namespace Guidebook.Tests.Languages;

public class NormalizationTests
{
    [Theory]
    [InlineData("plain", "plain", "plain")]
    [InlineData("e\u0301", "é", "e\u0301")]
    [InlineData("é", "é", "e\u0301")]
    [InlineData("\u1E69", "\u1E69", "s\u0323\u0307")]
    [InlineData("s\u0307\u0323", "\u1E69", "s\u0323\u0307")] // marks are sorted
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307", "d\u0323\u0307")]
    [InlineData("q\u0301\u0323\u0300\u0324s\u0307\u0323", "q\u0323\u0324\u0301\u0300\u1E69", "q\u0323\u0324\u0301\u0300s\u0323\u0307")] // and marks of one class stay in order
    [InlineData("\u0301\u0323", "\u0323\u0301", "\u0323\u0301")]
    [InlineData("\u212B", "\u00C5", "A\u030A")] // the ångström sign is the letter
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C")] // characters that never compose again
    [InlineData("\uAC01", "\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\uAC00\u11A7", "\uAC00\u11A7", "\u1100\u1161\u11A7")] // no final consonant
    [InlineData("a\u0300\u0301", "à\u0301", "a\u0300\u0301")]
    [InlineData("\u0344", "\u0308\u0301", "\u0308\u0301")]
    [InlineData("\U0001109A", "\U0001109A", "\U00011099\U000110BA")]
    [InlineData("が", "が", "か\u3099")]
    [InlineData("か\u3099", "が", "か\u3099")]
    [InlineData("ﬁ", "ﬁ", "ﬁ")] // compatibility equivalence is ignored
    public void Texts_are_composed_and_decomposed(string text, string composed, string decomposed)
    {
        Assert.Equal(composed, Normalization.Compose(text));
        Assert.Equal(decomposed, Normalization.Decompose(text));
    }
}
