using Guidebook.Themes.Kit;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>The digits of page numbers that the browser counts.</summary>
internal static class Folio
{
    /// <summary>The counter style of the page numbers, in the digits of the language.</summary>
    public static string Style(Strings strings) => strings.OwnDigits is { } digits
        ? $"@counter-style folio {{ system: numeric; symbols: {string.Join(' ', digits.Select(digit => $"\"{digit}\""))} }} "
        : "@counter-style folio { system: extends decimal } ";
}
