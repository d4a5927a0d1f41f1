using System.Collections.Immutable;

namespace Guidebook.Generator.Printing.Pdf;

/// <summary>
/// Elements for which browsers have no tag of their own, such as notes and lists of contents: the script in the page marks each by the
/// end of
/// its language, and the tag gets its type here.
/// </summary>
internal static class TagMarks
{
    private const string Contents = "-x-toc";
    private const string Note = "-x-note";

    /// <summary>The marks by CSS selector.</summary>
    public static ImmutableDictionary<string, string> BySelector { get; } = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("ol[data-tag='contents'], ul[data-tag='contents']", Contents),
        KeyValuePair.Create("[role='doc-footnote'], [role='doc-endnotes'] > ol > li", Note),
    ]);

    /// <summary>Changes the types of marked tags, takes the marks off, and gives each note an id.</summary>
    public static void Apply(PdfFile file)
    {
        var notes = ImmutableSortedDictionary.CreateBuilder<string, PdfReference>(StringComparer.Ordinal);
        foreach (var tag in TagTree.Read(file))
        {
            if (file.Find<PdfString>(tag.Dict["Lang"]) is not { } text || PdfText.Decode(text) is not { } language) continue;
            if (Unmark(file, tag, language, Contents)) MakeContents(file, tag.Reference);
            else if (Unmark(file, tag, language, Note)) notes.Add(FormattableString.Invariant($"note{notes.Count + 1:D8}"), NoteOf(file, tag));
        }

        foreach (var (id, note) in notes) file.Set(note, file.Find<PdfDict>(note)!.With("ID", new PdfString(id)));
        if (notes.Count > 0) AddIds(file, notes.ToImmutable());
    }

    private static bool Unmark(PdfFile file, Tag tag, string language, string mark)
    {
        if (!language.EndsWith(mark, StringComparison.OrdinalIgnoreCase)) return false;
        file.Set(tag.Reference, tag.Dict.With("Lang", PdfText.Encode(language[..^mark.Length])));
        return true;
    }

    /// <summary>Makes a list, and the lists in it, a table of contents.</summary>
    private static void MakeContents(PdfFile file, PdfReference list)
    {
        foreach (var (reference, dict) in TagTree.Below(file, list).Prepend((list, file.Find<PdfDict>(list)!)).ToImmutableArray())
            if (dict.Names("S", "L")) file.Set(reference, dict.Without("A").With("S", new PdfName("TOC")));
            else if (dict.Names("S", "LI")) file.Set(reference, dict.With("S", new PdfName("TOCI")));
    }

    /// <summary>The tag of a note; of an item in a list of notes, which browsers tag as no item, the content is the note.</summary>
    private static PdfReference NoteOf(PdfFile file, Tag tag)
    {
        var dict = file.Find<PdfDict>(tag.Reference)!;
        var isItem = file.Find<PdfDict>(dict["P"])?.Names("S", "L") == true;
        if (!isItem)
        {
            file.Set(tag.Reference, dict.With("S", new PdfName("Note")));
            return tag.Reference;
        }

        file.Set(tag.Reference, dict.With("S", new PdfName("LI")));
        var made = TagEdits.WrapRuns(file, tag.Reference, "Note", (_, below) => !below.Names("S", "Lbl"));
        return made.IsEmpty ? tag.Reference : made[0];
    }

    private static void AddIds(PdfFile file, ImmutableSortedDictionary<string, PdfReference> notes)
    {
        if (file.Catalog["StructTreeRoot"] is not PdfReference root || file.Find<PdfDict>(root) is not { } tree) return;
        var known = NameTree.Entries(file, tree["IDTree"]).Select(entry => (entry.Key.Bytes, entry.Value));
        var all = known.Concat(notes.Select(note => (note.Key, (PdfValue)note.Value)))
            .OrderBy(entry => entry.Item1, StringComparer.Ordinal);
        var names = all.SelectMany(entry => new[] { new PdfString(entry.Item1), entry.Item2 });
        file.Set(root, tree.With("IDTree", file.Add(PdfDict.Empty.With("Names", new PdfArray([.. names])))));
    }
}
