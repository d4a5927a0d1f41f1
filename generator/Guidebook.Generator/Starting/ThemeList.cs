using System.Text;
using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Starting;

/// <summary>The sources of a theme that a theme folder can override, as a table by folder for a terminal of 80 columns.</summary>
public static class ThemeList
{
    private const int Width = 80;
    private const string Margin = "  ";

    /// <summary>Writes the table: a name and what it draws, in lines that end before the margin.</summary>
    public static string Write(ThemeSources theme)
    {
        var names = theme.Names.Where(ThemeStarter.IsToChange).ToList();
        var column = Margin.Length + names.Max(name => Path.GetFileName(name).Length) + Margin.Length;
        var text = new StringBuilder();
        foreach (var folder in names.GroupBy(name => Path.GetDirectoryName(name) ?? ""))
        {
            text.Append(folder.Key.Length > 0 ? folder.Key.Replace('\\', '/') : "(the folder itself)").Append('\n');
            foreach (var name in folder)
            {
                var first = (Margin + Path.GetFileName(name)).PadRight(column);
                foreach (var line in Lines(ThemeSummary.Read(theme, name), Width - column))
                {
                    text.Append((first + line).TrimEnd()).Append('\n');
                    first = new(' ', column);
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The words in lines of a length; a longer word has a line of its own. No words are one empty line.</summary>
    private static IEnumerable<string> Lines(string words, int length)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? " " + word : word;
        }

        yield return line;
    }
}
