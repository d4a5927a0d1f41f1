using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig.Syntax;
using Block = Guidebook.Model.Block;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Headings;

/// <summary>Reads headings with their ids, and collects their sections.</summary>
internal sealed class HeadingReader(SyntaxReader reader)
{
    private const int Highest = 2;
    private const int Deepest = 4;

    private readonly ImmutableArray<Section>.Builder sections = ImmutableArray.CreateBuilder<Section>();
    private readonly Dictionary<string, int> taken = [];
    private readonly HashSet<string> chosen = [];
    private readonly Dictionary<string, int> repeats = [];
    private int level = Highest - 1;

    /// <summary>The sections so far, with unique ids.</summary>
    public ImmutableArray<Section> Sections => sections.ToImmutable();

    /// <summary>Reads a heading; a paragraph if headings are not allowed here, null if the heading has no text.</summary>
    public Block? Read(HeadingBlock heading)
    {
        var words = reader.Line(heading);
        if (!reader.Text.IsBody) return NotHere(heading, words);
        var title = SyntaxReader.TitleOf(words);
        if (title.Length > 0) return Section(heading, title, words);
        reader.Report(Codes.HeadingEmpty, heading.Span, "This heading has no words. Write some after the #, or take it out.");
        return null;
    }

    private Block.Paragraph NotHere(HeadingBlock heading, ImmutableArray<Inline> words)
    {
        reader.Report(Codes.HeadingNotHere, heading.Span,
            "Headings can stand only in articles and pages. Write a paragraph here, or strong words: **words**.");
        return new(words);
    }

    private Block.Heading Section(HeadingBlock heading, string title, ImmutableArray<Inline> words)
    {
        CheckLevel(heading);
        level = Math.Clamp(heading.Level, Highest, Deepest);
        var attributes = heading.Inline?.LastChild is HeadingAttributesInline block
            ? HeadingAttributes.Read(reader.Text, block)
            : HeadingAttributes.None;
        var location = reader.Text.At(heading.Span);
        var id = attributes.Id is { } own ? Unique(own, title) : Numbered(Ids.From(title, reader.Text.Language).Value, location.Line);
        taken[id] = sections.Count;
        sections.Add(new Section(id, title, level, attributes.Sources, location));
        return new(level, id, words);
    }

    private void CheckLevel(HeadingBlock heading)
    {
        var location = heading.IsSetext ? reader.Text.At(heading.Span) : reader.Text.At(heading.Span.Start, heading.Level);
        if (heading.Level < Highest && heading.IsSetext)
            reader.Text.Report(Codes.HeadingIsTitle, location, "A line of === below a text makes a title of it, and the title stands in the front matter. Delete that line, or begin the heading with ##.");
        else if (heading.Level < Highest)
            reader.Text.Report(Codes.HeadingIsTitle, location, "The title stands in the front matter; headings in the text begin with ##.");
        else if (heading.Level > Deepest)
            reader.Text.Report(Codes.HeadingTooDeep, location,
                $"Headings go down to ####; this one has {heading.Level} signs. Write strong words, **words**, or move the text up.");
        else if (heading.Level > level + 1)
            reader.Text.Report(Codes.HeadingSkipsLevel, location,
                $"This heading skips a level: after {NameOf(level)} comes {Signs(level + 1)} at most.");
    }

    private static string NameOf(int level) => level < Highest ? "the title" : Signs(level);

    private static string Signs(int level) => new('#', level);

    /// <summary>The id that an author gives a section; another one if it is taken, which is reported.</summary>
    private string Unique(Located<string> id, string title)
    {
        chosen.Add(id.Value);
        if (!taken.TryGetValue(id.Value, out var index)) return id.Value;
        var (first, free) = (sections[index], Free(id.Value));
        reader.Text.Report(
            Codes.HeadingIdTwice, id.Span,
            FormattableString.Invariant($"The heading '{title}' has the id '{id.Value}', as has '{first.Title}' on line {first.Span.Line}. Give it another: {{#{free}}}."));
        return free;
    }

    /// <summary>The id from a heading's words; those of the second heading with the same words end in <c>-2</c>.</summary>
    private string Numbered(string id, int line)
    {
        if (!taken.TryGetValue(id, out var index)) return id;
        if (!chosen.Contains(id) && sections[index].NamesakeLine is null) sections[index] = sections[index] with { NamesakeLine = line };
        return Free(id);
    }

    private string Free(string id)
    {
        for (var n = repeats.GetValueOrDefault(id, 1) + 1; ; n++)
        {
            repeats[id] = n;
            var free = FormattableString.Invariant($"{id}-{n}");
            if (!taken.ContainsKey(free)) return free;
        }
    }
}
