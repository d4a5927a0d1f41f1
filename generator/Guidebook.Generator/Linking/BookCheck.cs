using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Checks that the contents of the book name nothing twice, and only what the guide has.</summary>
internal static class BookCheck
{
    /// <summary>Reports items that the book has already, and items without content. Unknown ids are reported by the resolver.</summary>
    public static void Check(Content content, DiagnosticBag diagnostics)
    {
        var book = content.Settings.Book;
        if (book.Contents.IsDefault) return;
        if (book.Contents.IsEmpty && book.Span is { } span)
            diagnostics.Report(Codes.NothingForBook, span, "The list 'contents' of the book is empty. Name what the book contains, or delete the key: the book is then the whole guide.");
        var isWhole = !diagnostics.HasErrors; // what could not be read may be all that a part has
        var seen = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var item in book.Contents)
        {
            ImmutableArray<string> printed = [.. PrintedBy(item, content)];
            if (printed.IsEmpty)
            {
                if (isWhole && IsKnown(item, content)) ReportEmpty(item, content.Settings, diagnostics);
                continue;
            }

            if (printed.FirstOrDefault(seen.ContainsKey) is { } twice)
                diagnostics.Report(Codes.InBookTwice, item.Span, twice == item.Target.Value && seen[twice].Target == item.Target
                    ? FormattableString.Invariant($"The book has '{item.Target}' already, from line {seen[twice].Span.Line}. Delete one of them.")
                    : FormattableString.Invariant($"The book has '{twice}' already, by '{seen[twice].Target}' in line {seen[twice].Span.Line}. Name each entry once."));
            foreach (var id in printed) seen.TryAdd(id, item);
        }
    }

    private static bool IsKnown(Reference item, Content content) =>
        BookSettings.Words.Contains(item.Target.Value) || content.Entries.Any(entry => entry.Id == item.Target);

    private static void ReportEmpty(Reference item, Settings settings, DiagnosticBag diagnostics)
    {
        var what = item.Target.Value == BookSettings.HelpLines ? "help lines"
            : Kinds.All.FirstOrDefault(kind => kind.Section == item.Target.Value) is { } kind ? settings.Many(kind)
            : $"articles or practices in '{item.Target}'";
        diagnostics.Report(Codes.NothingForBook, item.Span, $"The guide has no {what} for the book. Delete '{item.Target}' from its contents.");
    }

    /// <summary>The ids of the entries that an item prints as chapters or in them.</summary>
    private static IEnumerable<string> PrintedBy(Reference item, Content content)
    {
        var word = item.Target.Value;
        if (word == BookSettings.HelpLines) return content.HelpLines.IsEmpty && content.Settings.Safety is null ? [] : [word];
        if (BookSettings.Words.Contains(word))
            return content.Entries.Where(entry => entry.Kind.Section == word && entry is not (Part or Strand))
                .Select(entry => entry.Id.Value);
        return content.Entries.FirstOrDefault(entry => entry.Id == item.Target) switch
        {
            Part part => content.All<Article>().Where(one => one.Part?.Target == part.Id).Select(one => one.Id.Value),
            Strand strand => content.All<Practice>().Where(one => one.Strand?.Target == strand.Id).Select(one => one.Id.Value),
            { } entry => [entry.Id.Value],
            null => [],
        };
    }
}
