using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Headings;

/// <summary>Writes headings with their ids, and keeps the sections that they begin.</summary>
internal sealed class HeadingWriter(ProseWriter writer)
{
    private const int Highest = 2;
    private const int Deepest = 4;

    private readonly ImmutableArray<Section>.Builder sections = ImmutableArray.CreateBuilder<Section>();
    private readonly Dictionary<string, Section> taken = [];
    private readonly Dictionary<string, int> repeats = [];
    private int level = Highest - 1;

    /// <summary>The sections so far, each id once.</summary>
    public ImmutableArray<Section> Sections => sections.ToImmutable();

    /// <summary>Writes a heading; where none can stand, its words as a paragraph.</summary>
    public void Write(HeadingBlock heading)
    {
        var title = PlainText.Of(heading.Inline);
        if (!writer.Text.IsBody) NotHere(heading);
        else if (title.Length == 0) writer.Report(Codes.HeadingEmpty, heading.Span,
            "This heading has no words. Write some after the #, or take it out.");
        else Section(heading, title);
    }

    private void NotHere(HeadingBlock heading)
    {
        writer.Report(Codes.HeadingNotHere, heading.Span,
            "Headings can stand only in articles and pages. Write a paragraph here, or strong words: **words**.");
        writer.Output.Markup("<p>");
        writer.Line(heading);
        writer.Output.Markup("</p>");
    }

    private void Section(HeadingBlock heading, string title)
    {
        CheckLevel(heading);
        level = Math.Clamp(heading.Level, Highest, Deepest);
        var attributes = heading.Inline?.LastChild is HeadingAttributesInline block
            ? HeadingAttributes.Read(writer.Text, block)
            : HeadingAttributes.None;
        var place = writer.Text.At(heading.Span);
        var id = Unique(attributes.Id ?? new(Slug.From(title).Value, place), title);
        taken[id] = new Section(id, title, level, attributes.Sources, place);
        sections.Add(taken[id]);
        writer.Output.Markup(FormattableString.Invariant($"<h{level} id=\"{id}\">"));
        writer.Sealed(asLink: false, () => writer.Line(heading));
        writer.Output.Markup(FormattableString.Invariant($"</h{level}>"));
    }

    private void CheckLevel(HeadingBlock heading)
    {
        var place = heading.IsSetext ? writer.Text.At(heading.Span) : writer.Text.At(heading.Span.Start, heading.Level);
        if (heading.Level < Highest && heading.IsSetext)
            writer.Text.Report(Codes.HeadingIsTitle, place, "A line of === below a text makes a title of it, and the title stands in the front matter. Delete that line, or begin the heading with ##.");
        else if (heading.Level < Highest)
            writer.Text.Report(Codes.HeadingIsTitle, place, "The title stands in the front matter; headings in the text begin with ##.");
        else if (heading.Level > Deepest)
            writer.Text.Report(Codes.HeadingTooDeep, place,
                $"Headings go down to ####; this one has {heading.Level} signs. Write strong words, **words**, or move the text up.");
        else if (heading.Level > level + 1)
            writer.Text.Report(Codes.HeadingSkipsLevel, place,
                $"This heading skips a level: after {NameOf(level)} comes {Signs(level + 1)} at most.");
    }

    private static string NameOf(int level) => level < Highest ? "the title" : Signs(level);

    private static string Signs(int level) => new('#', level);

    private string Unique(Located<string> id, string title)
    {
        if (!taken.TryGetValue(id.Value, out var first)) return id.Value;
        var free = Free(id.Value);
        writer.Text.Report(
            Codes.HeadingIdTwice, id.Span,
            FormattableString.Invariant($"The heading '{title}' has the id '{id.Value}', as has '{first.Title}' on line {first.Span.Line}. Give it another: {{#{free}}}."));
        return free;
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
