using System.Collections.Immutable;

namespace Guidebook.Generator.Reading.Keys;

/// <summary>The values that a key accepts: a closed family, from which the documentation and the JSON Schemas are written.</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>Plain text on one line that readers see.</summary>
    public static Shape Name { get; } = new Text(TextKind.Name);

    /// <summary>Plain text on one line that the program interprets.</summary>
    public static Shape Token { get; } = new Text(TextKind.Token);

    /// <summary>A colour, or one by day and one by night.</summary>
    public static Shape Colours { get; } = new Text(TextKind.Colours);

    /// <summary>A Markdown line without pictures.</summary>
    public static Shape Sentence { get; } = new Text(TextKind.Sentence);

    /// <summary>A Markdown line.</summary>
    public static Shape Line { get; } = new Text(TextKind.Line);

    /// <summary>Markdown of any length.</summary>
    public static Shape Prose { get; } = new Text(TextKind.Prose);

    /// <summary>The address of a website.</summary>
    public static Shape Address { get; } = new Text(TextKind.Address);

    /// <summary>A file below <c>images/</c>.</summary>
    public static Shape Drawing { get; } = new Text(TextKind.Drawing);

    /// <summary>A day of the calendar.</summary>
    public static Shape Date { get; } = new Text(TextKind.Date);

    /// <summary>The words at the two ends of a scale.</summary>
    public static Shape Ends { get; } = new Pair(Name);

    /// <summary>A text of one of the kinds.</summary>
    public sealed record Text(TextKind Kind) : Shape;

    /// <summary>A new id.</summary>
    public sealed record Id : Shape;

    /// <summary>An id that is defined elsewhere in the guide.</summary>
    /// <param name="From">The ids to choose from.</param>
    public sealed record Reference(IdSource From) : Shape;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="Usual">The value without the key.</param>
    public sealed record Flag(bool Usual) : Shape;

    /// <summary>Only <c>false</c>, which switches a group of keys off.</summary>
    public sealed record False : Shape;

    /// <summary>A whole number.</summary>
    /// <param name="From">The numbers to choose from; null for all in the range.</param>
    public sealed record Number(long Least, long Most, IdSource? From = null) : Shape;

    /// <summary>A whole number, or a range such as <c>10-20</c>.</summary>
    public sealed record Range(int Least, int Most) : Shape;

    /// <summary>A list of exactly two values.</summary>
    public sealed record Pair(Shape Item) : Shape;

    /// <summary>A word of a list.</summary>
    /// <param name="Usual">The value without the key; null if there is none.</param>
    public sealed record Word(ImmutableArray<string> Words, string? Usual = null) : Shape;

    /// <summary>A list.</summary>
    /// <param name="Least">The minimum number of items.</param>
    public sealed record ListOf(Shape Item, int Least = 0) : Shape;

    /// <summary>Keys with values.</summary>
    public sealed record Group(KeyGroup Keys) : Shape;

    /// <summary>Free keys, each with a value of this shape.</summary>
    public sealed record Pairs(Shape Value) : Shape;

    /// <summary>A value of one of several shapes.</summary>
    public sealed record Either(params ImmutableArray<Shape> Shapes) : Shape;
}

/// <summary>The kinds of texts.</summary>
internal enum TextKind
{
    /// <summary>Plain text on one line that readers see.</summary>
    Name,

    /// <summary>Plain text on one line that the program interprets.</summary>
    Token,

    /// <summary>A colour, or one by day and one by night.</summary>
    Colours,

    /// <summary>A Markdown line without pictures.</summary>
    Sentence,

    /// <summary>A Markdown line.</summary>
    Line,

    /// <summary>Markdown of any length.</summary>
    Prose,

    /// <summary>The address of a website.</summary>
    Address,

    /// <summary>A file below <c>images/</c>.</summary>
    Drawing,

    /// <summary>A day of the calendar.</summary>
    Date,
}
