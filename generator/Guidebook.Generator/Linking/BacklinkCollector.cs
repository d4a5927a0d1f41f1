using Guidebook.Generator.Linking.Tables;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Resolves every reference of a guide and collects the backlinks.</summary>
internal sealed class BacklinkCollector(EntryTable entries, ReferenceResolver resolver)
{
    private readonly BacklinkTable<Slug> backlinks = new();

    /// <summary>All backlinks, in the order of the entries with the references.</summary>
    public BacklinkTable<Slug> Collect(Content content)
    {
        Collect(content.Entries);
        Follow(content.Settings);
        foreach (var text in content.HelpLines.SelectMany(line => line.Texts)) Follow(text, from: null);
        return backlinks;
    }

    /// <summary>The backlinks from these entries, in their order.</summary>
    public BacklinkTable<Slug> Collect(IEnumerable<Entry> some)
    {
        foreach (var entry in some)
        {
            foreach (var text in entry.AllTexts) Follow(text, entry.Id);
            foreach (var listed in entry.AllReferences) Follow(listed, entry.Id);
        }

        return backlinks;
    }

    private void Follow(Settings settings)
    {
        foreach (var text in settings.Texts) Follow(text, from: null);
        foreach (var listed in settings.References) Follow(listed, from: null);
        if (!settings.Navigation.IsDefault)
            foreach (var item in settings.Navigation) resolver.ResolveItem(item, Kinds.Sections, Expected.Anything);
        if (settings.Book.Contents.IsDefault) return;
        foreach (var item in settings.Book.Contents) resolver.ResolveItem(item, BookSettings.Words, BookSettings.Expected);
    }

    private void Follow(LocatedText text, Slug? from)
    {
        foreach (var reference in text.References)
            if (resolver.Resolve(reference, Expected.Anything) is { } target) Add(target, from, text.PartAt(reference.Span));
    }

    private void Follow(ListedReference listed, Slug? from)
    {
        if (resolver.Resolve(listed.To, listed.Must) is { } target && listed.IsBacklink) Add(target, from, listed.Part);
    }

    private void Add(Entry target, Slug? from, EntryPart? part)
    {
        if (from is { } entry && entry != target.Id) backlinks.Add(target.Id, entry, Anchor.From(part, entries));
    }
}
