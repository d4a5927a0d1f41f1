using System.Globalization;
using System.Text;

namespace Guidebook.Generator.Languages;

/// <summary>Numbers in sort keys: their order is that of their values, in the digits of any script.</summary>
internal static class SortedNumbers
{
    private const int MostDigits = 200, DigitsOfGroup = 3;

    /// <summary>Appends the whole number at an offset: how many digits it has, then the digits. Returns where it ends.</summary>
    public static int Append(StringBuilder key, string text, int offset)
    {
        var digits = new StringBuilder();
        var end = offset;
        for (; end < text.Length && (char.IsDigit(text[end]) || PartsThousands(text, end)); end++)
            if (char.IsDigit(text[end]) && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is var digit && (digit > 0 || digits.Length > 0))
                digits.Append((char)('0' + digit));
        key.Append((char)('0' + Math.Min(digits.Length, MostDigits))).Append(digits);
        return end;
    }

    /// <summary>Whether a sign between digits parts the thousands of a number: <c>1,000</c>.</summary>
    private static bool PartsThousands(string text, int offset)
    {
        if (text[offset] is not (',' or '.' or '\'' or '’' or '\u00A0' or '\u202F')) return false;
        var after = text.AsSpan(offset + 1);
        var length = 0;
        while (length < after.Length && char.IsDigit(after[length])) length++;
        return length == DigitsOfGroup;
    }
}
