using System.Globalization;

namespace Guidebook.Generator.Reading.Files;

/// <summary>Names of files that editors and systems keep beside those of the author.</summary>
internal static class SystemNames
{
    // Vim tries whether a folder can be written with a file of this name, or of one of the next in these steps.
    private const int FirstTrial = 4913;
    private const int StepOfTrials = 123;
    private const int MostTrials = 10;

    /// <summary>Whether a name is of an editor or a system.</summary>
    /// <param name="hasHidden">Whether other names with a leading dot are the author's.</param>
    public static bool Contains(ReadOnlySpan<char> name, bool hasHidden = false) =>
        (name.StartsWith('.') && (!hasHidden || IsHiddenOfSystem(name)))
        || name.EndsWith('~') || name.StartsWith("~$") || (name.StartsWith('#') && name.EndsWith('#') && name.Length > 1)
        || IsSwap(name) || name.EndsWith("___jb_tmp___") || name.EndsWith("___jb_old___") || IsTrial(name)
        || name is "Thumbs.db" or "ehthumbs.db" or "desktop.ini" or "__MACOSX";

    /// <summary>Names of macOS, Emacs, Git, Kate and others.</summary>
    private static bool IsHiddenOfSystem(ReadOnlySpan<char> name) =>
        name is ".DS_Store" or ".localized" or ".directory" or ".Spotlight-V100" or ".Trashes" or ".fseventsd"
        || name.StartsWith("._") || name.StartsWith(".#") || name.StartsWith(".git") || name.StartsWith(".~lock.")
        || name.EndsWith(".kate-swp");

    /// <summary>Swap files of Vim: <c>.swp</c>, and before it in the alphabet if there are several.</summary>
    private static bool IsSwap(ReadOnlySpan<char> name) =>
        name.Length > 4 && name[^4..^1] is ".sw" && name[^1] is >= 'l' and <= 'p';

    private static bool IsTrial(ReadOnlySpan<char> name) =>
        name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= FirstTrial && (number - FirstTrial) % StepOfTrials == 0 && (number - FirstTrial) / StepOfTrials < MostTrials;
}
