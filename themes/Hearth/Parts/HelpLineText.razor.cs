namespace Guidebook.Themes.Hearth.Parts;

/// <summary>A help line: its name, the ways to reach it, and for whom it is.</summary>
public partial class HelpLineText
{
    /// <summary>The number with which the words on texting end, as in “Text START to 88788”; null where they end otherwise.</summary>
    private string? Sms
    {
        get
        {
            var text = Model.Text ?? "";
            var start = text.Length;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ' ')) start--;
            var number = text[start..].Replace(" ", "", StringComparison.Ordinal);
            return number.Length == 0 ? null : number;
        }
    }
}
