using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A sheet to write on, on one page of paper: its blocks say what room there is, and for what.</summary>
public sealed record Worksheet : Entry
{
    /// <summary>What worksheets are.</summary>
    public static Kind Definition { get; } = new()
    {
        Word = "worksheet",
        Origin = new Origin.Folder("worksheets", ".yaml"),
        Section = "worksheets",
        NeedsSources = true,
        HasNames = true,
    };

    /// <summary>What it is for, and when not to use it.</summary>
    public required Passage Introduction { get; init; }

    /// <summary>The practice to which it belongs.</summary>
    public Reference? Practice { get; init; }

    /// <summary>Whether two people write on it: every field then stands there twice, for A and for B.</summary>
    public bool ForTwo { get; init; }

    /// <summary>What stands on it, in order; at least one.</summary>
    public required ImmutableArray<SheetBlock> Blocks { get; init; }

    /// <inheritdoc/>
    public override Kind Kind => Definition;

    /// <inheritdoc/>
    public override IEnumerable<LocatedText> Texts => LocatedText.Prose(Introduction).Concat(Blocks.SelectMany(block => block.Texts));

    /// <inheritdoc/>
    public override IEnumerable<ListedReference> References => ListedReference.Sorting(Model.Practice.Definition.Expected, Practice);

    /// <summary>Whether A and B both write somewhere on it.</summary>
    public bool HasRoomForTwo => Blocks.OfType<SheetBlock.Field>().Any(IsForTwo);

    /// <summary>Whether a field of it stands there for A and for B.</summary>
    public bool IsForTwo(SheetBlock.Field field) => ForTwo || field is SheetBlock.Lines { Each: true };
}

/// <summary>A block of a worksheet.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record SheetBlock(SourceSpan Span)
{
    /// <summary>Its texts, in the order in which they are read.</summary>
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

    /// <summary>Words to borrow.</summary>
    public sealed record Speech(string Says, SourceSpan Span) : SheetBlock(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Spoken(Span, Says);
    }

    /// <summary>Something to fill in.</summary>
    /// <param name="Label">What belongs there.</param>
    public abstract record Field(string Label, SourceSpan Span) : SheetBlock(Span)
    {
        /// <inheritdoc/>
        public override IEnumerable<LocatedText> Texts => LocatedText.Plain(Span, [Label, .. Words]);

        /// <summary>The words in it besides its label.</summary>
        protected virtual IEnumerable<string> Words => [];
    }

    /// <summary>Room to write.</summary>
    /// <param name="Count">How many lines, 1 to 20.</param>
    /// <param name="Each">Whether there is room for A and for B even on a sheet for one.</param>
    public sealed record Lines(int Count, bool Each, string Label, SourceSpan Span) : Field(Label, Span);

    /// <summary>Boxes to mark.</summary>
    /// <param name="One">Whether only one of them is marked.</param>
    public sealed record Boxes(ImmutableArray<string> Choices, bool One, string Label, SourceSpan Span) : Field(Label, Span)
    {
        /// <inheritdoc/>
        protected override IEnumerable<string> Words => Choices;
    }

    /// <summary>A scale between two ends.</summary>
    /// <param name="Steps">How many steps, 3 to 10.</param>
    public sealed record Scale(ScaleEnds Ends, int Steps, string Label, SourceSpan Span) : Field(Label, Span)
    {
        /// <inheritdoc/>
        protected override IEnumerable<string> Words => [Ends.Left, Ends.Right];
    }

    /// <summary>An empty table.</summary>
    /// <param name="Columns">The headings of its columns.</param>
    /// <param name="Rows">How many rows, 1 to 12.</param>
    public sealed record Table(ImmutableArray<string> Columns, int Rows, string Label, SourceSpan Span) : Field(Label, Span)
    {
        /// <inheritdoc/>
        protected override IEnumerable<string> Words => Columns;
    }
}

/// <summary>The words at the two ends of a scale.</summary>
public readonly record struct ScaleEnds(string Left, string Right);
