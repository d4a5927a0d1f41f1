using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Generator.Diagnostics;

/// <summary>Names of invisible and forbidden characters for messages, with advice on how to replace them.</summary>
internal static class CharacterNames
{
    private const string Delete = "Delete it.";

    private static readonly ImmutableArray<string> Controls =
    [
        "NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION", "ENQUIRY", "ACKNOWLEDGE", "BELL",
        "BACKSPACE", "TAB", "LINE FEED", "LINE TABULATION", "FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN",
        "DATA LINK ESCAPE", "DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE", "DEVICE CONTROL FOUR",
        "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE", "END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE", "ESCAPE",
        "INFORMATION SEPARATOR FOUR", "INFORMATION SEPARATOR THREE", "INFORMATION SEPARATOR TWO", "INFORMATION SEPARATOR ONE",
    ];

    /// <summary>
    /// The windows-1252 characters of 0x80 to 0x9F, which browsers substitute for these code points; a space where there is none.
    /// </summary>
    private const string Windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>Formats a code point with its Unicode name, such as <c>U+0007 BELL</c>.</summary>
    public static string Format(int codePoint) => $"U+{codePoint.ToString("X4", CultureInfo.InvariantCulture)} {NameOf(codePoint)}";

    /// <summary>The message that text cannot contain a character, with advice on how to replace it.</summary>
    /// <param name="subject">The source of the character, such as <c>The entity &amp;#7;</c>; null for the character itself.</param>
    public static string Refuse(string? subject, int codePoint)
    {
        var advice = Advice(codePoint);
        if (subject is not null) return $"{subject} stands for {Format(codePoint)}, and no text may hold it. {advice}";
        if (advice == Delete) advice = "Delete it; it probably came along when the text was pasted.";
        return $"{Format(codePoint)} stands here, and no text may hold it. {advice}";
    }

    private static string Advice(int codePoint) => codePoint switch
    {
        >= 0x80 and <= 0x9F when Windows[codePoint - 0x80] is not ' ' and var letter =>
            $"In an older Windows encoding it is '{letter}': write that.",
        0x2028 or 0x2029 => "Write a blank or a new line.",
        >= 0x202A and <= 0x202E =>
            "It turns the letters after it round. Delete it; browsers lay out the words of every script by themselves.",
        0xFFFD => "It stands where a program has lost a letter: write that letter.",
        >= 0xD800 and <= 0xDFFF => "Write the whole character.",
        _ => Delete,
    };

    private static string NameOf(int codePoint) => codePoint switch
    {
        < 0x20 => Controls[codePoint],
        0x7F => "DELETE",
        <= 0x9F => "(a control character)",
        0x2028 => "LINE SEPARATOR",
        0x2029 => "PARAGRAPH SEPARATOR",
        0x202A => "LEFT-TO-RIGHT EMBEDDING",
        0x202B => "RIGHT-TO-LEFT EMBEDDING",
        0x202C => "POP DIRECTIONAL FORMATTING",
        0x202D => "LEFT-TO-RIGHT OVERRIDE",
        0x202E => "RIGHT-TO-LEFT OVERRIDE",
        0x2066 => "LEFT-TO-RIGHT ISOLATE",
        0x2067 => "RIGHT-TO-LEFT ISOLATE",
        0x2068 => "FIRST STRONG ISOLATE",
        0x2069 => "POP DIRECTIONAL ISOLATE",
        0xFEFF => "BYTE ORDER MARK",
        0xFFFD => "REPLACEMENT CHARACTER",
        >= 0xD800 and <= 0xDFFF => "(half of a character)",
        > 0x10FFFF => "(beyond the last character)",
        _ when ForbiddenCharacters.Contains(codePoint) => "(not a character)",
        _ => throw new ArgumentOutOfRangeException(nameof(codePoint), codePoint, "Nobody needs its name."),
    };
}
