using System.Collections.Immutable;
using System.Globalization;

namespace Guidebook.Model;

/// <summary>A sheet to fill in, on one page of paper: its blocks define the fields and their space.</summary>
public sealed record Worksheet : Entry
{
    /// <summary>The kind of worksheets.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "worksheet",
        Origin = new Origin.Folder("worksheets", ".yaml"),
        Section = "worksheets",
        NeedsSources = true,
        HasNames = true,
    };

    /// <summary>The purpose, and when not to use the sheet.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>The practice of the sheet; null if there is none.</summary>
    public Reference? Practice { get; init; }

    /// <summary>Whether two people fill it in: every field then appears twice, for A and for B.</summary>
    public bool ForTwo { get; init; }

    /// <summary>The blocks in order; at least one.</summary>
    public required ImmutableArray<SheetBlock> Blocks { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Introduction).Concat(Blocks.SelectMany(block => block.Texts));

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Sorting(Model.Practice.Definition.Expected, Practice);

    /// <summary>Whether a field appears for A and for B.</summary>
    public bool HasRoomForTwo => Blocks.OfType<SheetBlock.Field>().Any(IsForTwo);

    /// <summary>Whether this field appears for A and for B.</summary>
    public bool IsForTwo(SheetBlock.Field field) => ForTwo || field is SheetBlock.Lines { Each: true };

    /// <summary>The name of a field in forms: its label, and a number if the label is not the first of its kind.</summary>
    public string NameOf(SheetBlock.Field field)
    {
        var before = Blocks.TakeWhile(block => block != field).OfType<SheetBlock.Field>().Count(other => other.Label == field.Label);
        return before == 0 ? field.Label : string.Create(CultureInfo.InvariantCulture, $"{field.Label} ({before + 1})");
    }
}

/// <summary>A block of a worksheet.</summary>
/// <param name="Span">The location of the block.</param>
public abstract record SheetBlock(SourceSpan Span)
{
    /// <summary>The texts in reading order.</summary>
    public abstract IEnumerable<LocatedText> Texts { get; }

    /// <summary>A heading.</summary>
    public sealed record Heading(string Title, SourceSpan Span) : SheetBlock(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Plain(Span, Title);
    }

    /// <summary>A text to read.</summary>
    public sealed record Reading(Passage Text, SourceSpan Span) : SheetBlock(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Text);
    }

    /// <summary>A sentence that readers can borrow.</summary>
    public sealed record Speech(Passage Says, SourceSpan Span) : SheetBlock(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Spoken(Says);
    }

    /// <summary>A field to fill in.</summary>
    /// <param name="Label">The label: what to fill in.</param>
    public abstract record Field(string Label, SourceSpan Span) : SheetBlock(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Plain(Span, [Label, .. Words]);

        /// <summary>The words of the field besides its label.</summary>
        protected virtual IEnumerable<string> Words => [];
    }

    /// <summary>Lines to write on.</summary>
    /// <param name="Count">The number of lines, 1 to 20.</param>
    /// <param name="Each">Whether each of two people has lines of their own even on a sheet for one.</param>
    public sealed record Lines(int Count, bool Each, string Label, SourceSpan Span) : Field(Label, Span);

    /// <summary>Boxes to tick.</summary>
    /// <param name="One">Whether only one of them is to be ticked.</param>
    public sealed record Boxes(ImmutableArray<string> Choices, bool One, string Label, SourceSpan Span) : Field(Label, Span)
    {
        /// <inheritdoc/>
        protected override IEnumerable<string> Words => Choices;
    }

    /// <summary>A scale between two ends.</summary>
    /// <param name="Steps">The number of steps, 3 to 10.</param>
    public sealed record Scale(ScaleEnds Ends, int Steps, string Label, SourceSpan Span) : Field(Label, Span)
    {
        /// <inheritdoc/>
        protected override IEnumerable<string> Words => [Ends.Left, Ends.Right];
    }

    /// <summary>An empty table to fill in.</summary>
    /// <param name="Columns">The headings of its columns.</param>
    /// <param name="Rows">The number of rows, 1 to 12.</param>
    public sealed record Table(ImmutableArray<string> Columns, int Rows, string Label, SourceSpan Span) : Field(Label, Span)
    {
        /// <inheritdoc/>
        protected override IEnumerable<string> Words => Columns;
    }
}

/// <summary>The words at the two ends of a scale.</summary>
public readonly record struct ScaleEnds(string Left, string Right);
