namespace Guidebook.Themes.Hearth.Print;

/// <summary>How many lines a short text needs in the reading typeface's italics, at the size of a day's page: at least as many as it is set in.</summary>
public static class Italics
{
    // Measured: millimetres of letters that are narrow, wide, capitals, and all others; true to seven in a hundred.
    private const double Narrow = 1.3;
    private const double Wide = 3.3;
    private const double Capital = 2.3;
    private const double Other = 2;

    // What of a line is surely filled: one line but for the error above, several but for the word that did not fit as well.
    private const double OfOne = 0.93;
    private const double OfSeveral = 0.84;

    /// <summary>The lines of a text.</summary>
    /// <param name="room">How wide they are, in millimetres.</param>
    public static int Lines(string text, double room)
    {
        var width = text.Sum(Width);
        return width <= room * OfOne ? 1 : (int)Math.Ceiling(width / (room * OfSeveral));
    }

    private static double Width(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or '‘' or '!' or '(' or ')' or '-' => Narrow,
        'm' or 'w' or 'M' or 'W' or 'Q' or 'O' or 'G' or 'D' or 'H' or 'N' or 'U' or 'Ä' or 'Ö' or 'Ü' or '—' or '…' => Wide,
        _ when char.IsUpper(letter) || char.IsDigit(letter) || letter is '“' or '”' or '?' => Capital,
        _ => Other,
    };
}
