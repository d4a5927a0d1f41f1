using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Reading;

/// <summary>The language of a guide as BCP 47 has it: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
internal static class LanguageTag
{
    /// <summary>The tag of a key, required.</summary>
    public static string Read(Fields fields, string key)
    {
        var tag = fields.Plain(key, "en");
        if (tag.Length == 0 || IsTag(tag)) return tag;
        fields.Report(Codes.BadLanguage, fields.PlaceOf(key),
            $"'{Misfits.Short(tag)}' is no language tag. Write two or three letters such as 'en', with the country if it matters: 'pt-BR'.");
        return tag;
    }

    /// <summary>A language of two or three letters, then parts of one to eight letters and digits between hyphens.</summary>
    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
