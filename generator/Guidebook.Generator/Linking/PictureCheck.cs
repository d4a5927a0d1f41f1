using System.Globalization;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Tables;
using Guidebook.Generator.Reading.Pictures;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that every picture in a text has a file, and finds picture files that no text shows.</summary>
internal sealed class PictureCheck(Content content, UnreadFiles unread)
{
    /// <summary>The largest number of unused pictures that are told one by one.</summary>
    private const int MostTold = 10;

    private readonly HashSet<SitePath> shown = [];

    /// <summary>Reports missing pictures.</summary>
    public void CheckShown(Suggestions suggestions, DiagnosticBag diagnostics)
    {
        var files = content.Images.ToHashSet();
        var names = new Lazy<List<string>>(() => [.. content.Images.Select(image => image.Value)]);
        var byName = new Lazy<ILookup<string, string>>(() => names.Value.ToLookup(SitePath.NameIn, StringComparer.OrdinalIgnoreCase));
        foreach (var picture in PictureUses.ListOf(content))
        {
            shown.Add(picture.Source);
            if (!files.Contains(picture.Source)) diagnostics.Report(Codes.UnknownPicture, picture.Span,
                $"There is no picture '{picture.Source}'." + WayOut(picture.Source.Value), Cause.OfId(picture.Source.Value));
        }

        string WayOut(string wrong) => Unescaped(wrong, files) ?? Elsewhere(wrong, byName) ?? suggestions.For(wrong, names.Value);
    }

    /// <summary>Reports unused picture files; many of them are one finding.</summary>
    public void CheckUnused(DiagnosticBag diagnostics)
    {
        var guide = content.Settings.Span.File;
        var folder = guide[..(guide.LastIndexOf('/') + 1)];
        var unused = content.Images.Where(image => !shown.Contains(image)).ToList();
        if (unused.Count > MostTold)
            diagnostics.Report(Codes.UnusedPicture, SourceSpan.Whole(folder + unused[0].Value), string.Create(CultureInfo.InvariantCulture,
                $"No text shows this picture, nor {unused.Count - 1:N0} others in 'images'. Show them, or take the files away."));
        else
            foreach (var image in unused)
                diagnostics.Report(Codes.UnusedPicture, SourceSpan.Whole(folder + image.Value),
                    $"No text shows the picture '{image}'. Show it, or take the file away.");
    }

    /// <summary>A hint at the file that an address with escapes means, such as <c>%20</c> for a blank; null if there is none.</summary>
    private static string? Unescaped(string wrong, HashSet<SitePath> files) =>
        Uri.UnescapeDataString(wrong) is var plain && plain != wrong && SitePath.IsSafe(plain) && files.Contains(new(plain))
            ? $" There is '{plain}': write it just like that, {(plain.Contains(' ', StringComparison.Ordinal) ? "in Markdown between '<' and '>', " : "")}without '%' and digits for a sign."
            : null;

    /// <summary>A hint at a file of the same name in another place; null if there is none.</summary>
    private string? Elsewhere(string wrong, Lazy<ILookup<string, string>> byName)
    {
        if (unread.WhichHides(wrong) is { Span: { } span }) return $" A file of that name is '{span.File}': move it to 'images'.";
        var same = byName.Value[SitePath.NameIn(wrong)].Select(other => $"'{other}'").ToList();
        return same.Count > 0 ? $" There is {string.Join(" and ", same)}: write it just like that." : null;
    }
}
