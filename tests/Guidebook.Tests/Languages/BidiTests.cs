using Guidebook.Model;

namespace Guidebook.Tests.Languages;

/// <summary>Which texts are kept apart from the lines around them.</summary>
public sealed class BidiTests
{
    [Theory]
    [InlineData(TextDirection.LeftToRight, "Bread, 3 loaves (C++)", null)]
    [InlineData(TextDirection.LeftToRight, "ขนมปัง 3 ก้อน", null)]
    [InlineData(TextDirection.LeftToRight, "לחם!", TextDirection.RightToLeft)]
    [InlineData(TextDirection.LeftToRight, "Say שלום", TextDirection.LeftToRight)]
    [InlineData(TextDirection.RightToLeft, "נان ۳ (2)", null)]
    [InlineData(TextDirection.RightToLeft, "C++", TextDirection.LeftToRight)]
    [InlineData(TextDirection.RightToLeft, "C++ למתחילים", TextDirection.RightToLeft)]
    [InlineData(TextDirection.RightToLeft, "12 : 30", null)]
    public void A_text_with_letters_of_the_other_direction_is_isolated(TextDirection lines, string text, TextDirection? expected)
    {
        Assert.Equal(expected, Bidi.IsolatedIn(lines, text));
        var mark = expected switch { null => "", TextDirection.LeftToRight => "\u2066", _ => "\u2067" };
        Assert.Equal(expected is null ? text : $"{mark}{text}\u2069", Bidi.Isolate(lines, text));
    }

    [Theory]
    [InlineData("abc", false)]
    [InlineData("日本 한국", false)]
    [InlineData("\uD83D\uDE00", false)]
    [InlineData("aא", true)]
    [InlineData("\uFEFB", true)]
    [InlineData("\uD83A\uDD00", true)]
    public void Letters_from_right_to_left_are_known_in_all_planes(string text, bool expected) =>
        Assert.Equal(expected, Bidi.HasRightToLeft(text));
}
