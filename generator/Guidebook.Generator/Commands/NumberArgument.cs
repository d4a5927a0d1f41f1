using System.CommandLine.Parsing;
using System.Globalization;

namespace Guidebook.Generator.Commands;

/// <summary>Parses the value of an option that is a whole number.</summary>
internal static class NumberArgument
{
    /// <summary>A number from 1 to the largest one allowed; anything else is a usage error, and null.</summary>
    public static int? Parse(ArgumentResult words, int largest, string error)
    {
        if (int.TryParse(words.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            && number <= largest) return number;
        words.AddError(error);
        return null;
    }
}
