using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Linking.Tables;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Resolves references to entries, and reports those without an entry of the expected kind.</summary>
internal sealed class ReferenceResolver(EntryTable entries, UnreadFiles unread, Suggestions suggestions, DiagnosticBag diagnostics)
{
    private readonly FragmentCheck fragments = new(entries.Settings, suggestions, diagnostics);

    /// <summary>The ids of drafts that were left out.</summary>
    public ImmutableArray<Slug> Drafts { get; init; } = [];

    /// <summary>Whether every reference was resolved; also false if the target's file could not be read.</summary>
    public bool AllResolved { get; private set; } = true;

    /// <summary>The entry of the expected kind; null if there is none, which is reported.</summary>
    public Entry? Resolve(Reference reference, Expected expected)
    {
        if (!entries.TryFind(reference.Target, out var entry)) return Unknown(reference, expected);
        if (reference.Doubt is { } doubt)
            return Report(doubt.IsLink ? Codes.LinkIdMalformed : Codes.BadId, reference, $"{doubt.Fault} {(doubt.IsLink ? doubt.WayOut : $"Write '{entry.Id}'.")}");
        if (!expected.Fits(entry)) return WrongKind(reference, expected, entry);
        if (reference.Fragment is not null && !fragments.Check(reference, entry)) AllResolved = false;
        return entry;
    }

    /// <summary>Resolves an item of the navigation or of the book's contents, which can also name a section.</summary>
    /// <param name="words">The words for sections.</param>
    public void ResolveItem(Reference reference, ImmutableArray<string> words, Expected expected)
    {
        if (reference.Fragment is null && words.Contains(reference.Target.Value)) return;
        if (entries.TryFind(reference.Target, out _)) Resolve(reference, expected);
        else if (Drafts.Contains(reference.Target)) LeftOut(reference);
        else if (unread.WhichHides(reference.Target.Value) is { } hiding) Hidden(reference, expected, hiding);
        else Report(Codes.UnknownEntry, reference,
            $"Nothing in the guide has the id '{reference.Target}', and it is none of the words {string.Join(", ", words)}."
            + suggestions.For(reference.Target.Value, [.. words, .. entries.IdsOf(expected)]));
    }

    private Entry? Unknown(Reference reference, Expected expected)
    {
        if (Drafts.Contains(reference.Target)) return LeftOut(reference);
        var wrong = reference.Target.Value;
        if (unread.WhichHides(wrong) is { } hiding) return Hidden(reference, expected, hiding);
        var text = expected.Key is { } key ? DeclaredValues.Unknown(WordOf(expected), key, wrong, entries.IdsOf(expected))
            : expected == Expected.Anything ? $"Nothing in the guide has the id '{wrong}'."
            : $"There is no {WordOf(expected)} '{wrong}'.";
        var (near, titled) = (suggestions.For(wrong, entries.IdsOf(expected)), OfTitle(reference.Target, expected));
        if (reference.Doubt is { IsLink: false } doubt)
            return Report(Codes.BadId, reference, $"{doubt.Fault} {(titled is null ? doubt.WayOut : $"Write '{titled.Id}', which has this title.")}");
        if ((near.Length == 0 || reference.Doubt is not null) && titled is not null) near = $" Did you mean '{titled.Id}', which has this title?";
        return Report(Codes.UnknownEntry, reference, text + near);
    }

    private Entry? LeftOut(Reference reference) => Report(Codes.LinkToDraft, reference,
        $"'{reference.Target}' is a draft, which is never published. Take this out, or make it a draft too; when '{reference.Target}' is ready, delete its line 'draft: true'.");

    private Entry? Hidden(Reference reference, Expected expected, Diagnostic hiding)
    {
        var missing = expected == Expected.Anything ? "Nothing in the guide has the id" : $"There is no {WordOf(expected)}";
        return Report(Codes.UnknownEntry, reference,
            $"{missing} '{reference.Target}', because '{hiding.Span?.File}' is not read.", new(hiding.Cause!.Name));
    }

    /// <summary>Finds an entry whose title has the words of the id, because some authors link by titles.</summary>
    private Entry? OfTitle(Slug wrong, Expected expected) =>
        entries.TryFindByTitle(wrong, out var entry) && expected.Fits(entry) ? entry : null;

    private Entry? WrongKind(Reference reference, Expected expected, Entry entry)
    {
        if (entries.IsShared(entry.Id))
        {
            AllResolved = false; // another entry of this id can be of the expected kind
            return null;
        }

        return Report(Codes.WrongKind, reference,
            $"'{entry.Id}' is {entries.Settings.Phrase(entry.Kind)}; {Kind.OneOf(WordOf(expected))} is expected here."
            + (expected.Key is { } key ? DeclaredValues.Declared(key, entries.IdsOf(expected)) : "")
            + suggestions.For(entry.Id.Value, entries.IdsOf(expected)));
    }

    private string WordOf(Expected expected) => expected.WordIn(entries.Settings);

    private Entry? Report(Code code, Reference reference, string text, Cause? cause = null)
    {
        AllResolved = false;
        // A default id means that a reader found no valid id and has reported that.
        if (reference.Target != default && !unread.Covers(reference.Target.Value))
            diagnostics.Report(code, reference.Span, text, cause ?? Cause.OfId(reference.Target.Value));
        return null;
    }
}
