using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that every file that a text links to is below <c>files/</c>.</summary>
internal static class FileLinkCheck
{
    /// <summary>All links to files and printed editions in a guide.</summary>
    public static IEnumerable<FileReference> ListOf(Content content) =>
        content.Entries.Uses.Files.Concat(content.Settings.Texts.SelectMany(text => text.Files));

    /// <summary>Reports missing files, with the nearest names.</summary>
    public static void Check(Content content, Suggestions suggestions, DiagnosticBag diagnostics)
    {
        var files = content.Files.ToHashSet();
        var names = new Lazy<List<string>>(() => [.. content.Files.Select(file => file.Value)]);
        foreach (var link in ListOf(content).Where(link => !link.IsPrint && !files.Contains(new(link.Name))))
            diagnostics.Report(Codes.UnknownFile, link.Span,
                $"There is no file 'files/{link.Name}'.{WayOut(link.Name, names.Value, suggestions)}", new($"file {link.Name}"));
    }

    private static string WayOut(string wrong, List<string> names, Suggestions suggestions)
    {
        var plain = Uri.UnescapeDataString(wrong);
        if (plain != wrong && names.Contains(plain))
            return $" There is [[file:{plain}]]: write it just like that, without '%' and digits for a sign.";
        var file = SitePath.NameIn(wrong);
        var same = names.Where(name => string.Equals(SitePath.NameIn(name), file, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        if (same.Count > 0) return $" There is {string.Join(" and ", same.Select(name => $"[[file:{name}]]"))}: write it just like that.";
        return suggestions.For(wrong, names) is { Length: > 0 } near ? near : " Put it into the folder 'files', beside 'articles'.";
    }
}
