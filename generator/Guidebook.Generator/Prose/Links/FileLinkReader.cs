using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Links;

/// <summary>
/// Reads links to files: <c>[[file:plan.pdf]]</c> is a file below <c>files/</c>, <c>[[print:booklet]]</c> a printed edition.
/// </summary>
internal static class FileLinkReader
{
    private const string File = "file:";
    private const string Print = "print:";
    private const int Longest = 1000;

    /// <summary>Whether a link names a file.</summary>
    public static bool IsFile(GuideLink link) => Begins(link, File) || Begins(link, Print);

    /// <summary>Reads a link; if its name is invalid, only its words.</summary>
    public static void Read(SyntaxReader reader, GuideLink link)
    {
        var isPrint = Begins(link, Print);
        var name = link.Target[(isPrint ? Print : File).Length..].Trim();
        var location = reader.Text.At(reader.Offset + link.TargetStart, link.Target.Length);
        if (name.Length > Longest || !SitePath.IsSafe(name) || name.Any(char.IsControl))
        {
            reader.Text.Report(Codes.FileNameMalformed, location, isPrint
                ? $"{Quoted.Words(name)} is not the name of anything printed. Write one as in [[print:booklet]]."
                : $"{Quoted.Words(name)} is not the name of a file below 'files'. Write one as in [[file:plan.pdf]] or [[file:forms/plan.pdf]].");
            reader.PlainWords(link.Words ?? name);
            return;
        }

        var words = reader.WordsOfLink(() =>
        {
            if (link.Words is { Length: > 0 }) GuideLinkReader.Words(reader, link);
            else reader.PlainWords(isPrint ? name.Replace('-', ' ') : SitePath.NameIn(name));
        });
        reader.Add(new Inline.FileLink(new(isPrint, Normalization.Compose(name), location), words));
        reader.AfterWord();
    }

    private static bool Begins(GuideLink link, string word) => link.Target.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
