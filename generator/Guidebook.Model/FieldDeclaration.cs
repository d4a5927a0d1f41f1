using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A custom field of practices that the guide declares, besides the built-in keys.</summary>
/// <param name="Id">The key in practice files.</param>
/// <param name="Label">The field's name on pages.</param>
/// <param name="Span">The location of the id.</param>
public sealed record FieldDeclaration(Slug Id, string Label, SourceSpan Span)
{
    /// <summary>The type of the values, by its name in <c>guide.yaml</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether a value fits into a line: no long text, list or picture.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether the label stands before the value in a line of facts.</summary>
    public bool ShowsLabel { get; init; }

    /// <summary>Whether every practice must have the field.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The position on the practice's page.</summary>
    public FieldPlace Place { get; init; }

    /// <summary>The media that show the field.</summary>
    public ImmutableArray<FieldMedium> Media { get; init; } = [];

    /// <summary>Whether the practice finder filters by the field.</summary>
    public bool IsInFinder { get; init; }

    /// <summary>The unit of a number, in the plural forms of the guide's language; empty for a number without unit.</summary>
    public ImmutableArray<UnitForm> Unit { get; init; } = [];

    /// <summary>The values of a choice, in order; empty for other types.</summary>
    public ImmutableArray<Choice> Values { get; init; } = [];

    /// <summary>The declaration's texts that readers see.</summary>
    public IEnumerable<LocatedText> Texts =>
    [
        .. LocatedText.Plain(Span, Label), .. LocatedText.Plain(Span, Unit.Select(form => form.Words)),
        .. Values.SelectMany(value => LocatedText.Plain(value.Span, value.Title)),
    ];

    /// <summary>The title of a choice's value.</summary>
    public string TitleOf(FieldValue.Choice value) => Values.First(one => one.Id == value.Id).Title;

    /// <summary>Formats a number with its unit, joined by a no-break space.</summary>
    public string Format(int number, Language language)
    {
        var digits = FormattableString.Invariant($"{number}");
        if (Unit.IsEmpty) return digits;
        var form = language.PluralOf(number);
        return $"{digits}\u00A0{(Unit.FirstOrDefault(unit => unit.Form == form) ?? Unit[^1]).Words}";
    }
}

/// <summary>A unit in a plural form; the last form of a unit is the fallback for missing forms.</summary>
public sealed record UnitForm(PluralForm Form, string Words);

/// <summary>The positions of a field on a practice's page.</summary>
public enum FieldPlace
{
    /// <summary>In the line of facts below the title.</summary>
    Glance,

    /// <summary>In the margin beside the text.</summary>
    Margin,

    /// <summary>Before the steps.</summary>
    BeforeSteps,

    /// <summary>After the steps and their notes.</summary>
    After,
}

/// <summary>The media that can show a field.</summary>
public enum FieldMedium
{
    /// <summary>The website.</summary>
    Website,

    /// <summary>The cards of decks.</summary>
    Card,

    /// <summary>The booklets of plans, in all forms, and the large print.</summary>
    Booklet,

    /// <summary>The book.</summary>
    Book,
}
