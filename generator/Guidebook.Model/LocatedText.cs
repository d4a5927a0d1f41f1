using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A text of an entry or of the guide itself, prose or plain words, with the place where it stands.</summary>
public readonly record struct LocatedText
{
    /// <summary>The text where it is prose; null where it is plain words.</summary>
    public Passage? Passage { get; private init; }

    /// <summary>The text where it is plain words; empty where it is prose.</summary>
    public string Words { get; private init; }

    /// <summary>Where it begins, or the nearest place that is known.</summary>
    public SourceSpan Span { get; private init; }

    /// <summary>Whether all of it is something that somebody says.</summary>
    public bool IsSpoken { get; private init; }

    /// <summary>The sections into which the text is divided; default where it stands at its place as a whole.</summary>
    public ImmutableArray<Section> Sections { get; private init; }

    /// <summary>The part of the entry in which it stands; null for the entry itself.</summary>
    public EntryPart? Part { get; init; }

    /// <summary>The references in it.</summary>
    public ImmutableArray<Reference> References => Passage?.References ?? [];

    /// <summary>The pictures in it.</summary>
    public ImmutableArray<Picture> Pictures => Passage?.Pictures ?? [];

    /// <summary>Prose; what is null is left out.</summary>
    public static IEnumerable<LocatedText> Prose(params IEnumerable<Passage?> passages) =>
        passages.OfType<Passage>().Select(passage => InSections(passage, default));

    /// <summary>Plain words; what is null or empty is left out.</summary>
    public static IEnumerable<LocatedText> Plain(SourceSpan span, params IEnumerable<string?> texts) =>
        texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => new LocatedText { Words = text!, Span = span });

    /// <summary>Words that somebody says.</summary>
    public static IEnumerable<LocatedText> Spoken(SourceSpan span, params IEnumerable<string?> texts) =>
        Plain(span, texts).Select(text => text with { IsSpoken = true });

    /// <summary>Prose under headings.</summary>
    public static LocatedText InSections(Passage passage, ImmutableArray<Section> sections) =>
        new() { Passage = passage, Words = "", Span = passage.Span, Sections = sections };

    /// <summary>The part in which something in the text stands: that of the last heading at or before it, else that of the text.</summary>
    public EntryPart? PartAt(SourceSpan span)
    {
        if (Sections.IsDefaultOrEmpty) return Part;
        var (low, high) = (0, Sections.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sections[middle].Span <= span) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? Part : Sections[low - 1];
    }
}
