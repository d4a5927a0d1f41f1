using System.Text;

namespace Guidebook.Themes.Hearth;

/// <summary>Writes the licences of all that a website of this theme publishes and others have made.</summary>
internal static class LicenceNotices
{
    private const string Prefix = "licences/";

    /// <summary>The text: each work with its version, then its licence as its makers publish it.</summary>
    public static byte[] Write()
    {
        var (text, assembly) = (new StringBuilder(), typeof(LicenceNotices).Assembly);
        text.Append("The scripts, styles and drawings of this website are part of Guidebook (MIT licence). It also contains the works of others, under these licences:\n");
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            text.Append('\n').Append('=', 80).Append('\n').Append(name.AsSpan(Prefix.Length)).Append('\n').Append('=', 80).Append("\n\n");
            text.Append(reader.ReadToEnd().ReplaceLineEndings("\n").Trim('\n')).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
