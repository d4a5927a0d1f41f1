namespace Guidebook.Generator.Prose.Typography;

/// <summary>
/// Numbers that are written in groups, such as <c>0808 16 89 111</c> or <c>12 000</c>, and must not be parted at the end of a line: whoever
/// calls from the first line would call another number.
/// </summary>
internal static class NumberGroups
{
    private const int FewestDigits = 5;

    /// <summary>The digits of the longest telephone number (ITU-T E.164).</summary>
    private const int MostDigits = 15;

    /// <summary>
    /// The digits at the start of a text and the groups that follow, with no-break spaces if together they are a number.
    /// </summary>
    public static string Print(ReadOnlySpan<char> text)
    {
        var end = Group(text);
        var (digits, isNumber) = (end, true);
        while (end + 1 < text.Length && text[end] == ' ' && Group(text[(end + 1)..]) is > 0 and var group)
        {
            end += 1 + group;
            digits += group;
            isNumber &= group > 1;
        }

        var groups = text[..end].ToString();
        return isNumber && digits is >= FewestDigits and <= MostDigits ? groups.Replace(' ', '\u00A0') : groups;
    }

    private static int Group(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
