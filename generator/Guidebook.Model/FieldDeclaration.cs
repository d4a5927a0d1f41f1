using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>A field that a guide declares for its practices, beside the keys that every practice can have.</summary>
/// <param name="Id">The key in the files of practices.</param>
/// <param name="Label">The field's name on pages.</param>
/// <param name="Span">Where the id is written.</param>
public sealed record FieldDeclaration(Slug Id, string Label, SourceSpan Span)
{
    /// <summary>The type of its values, as <c>guide.yaml</c> names it.</summary>
    public required string Type { get; init; }

    /// <summary>Whether its values are words in a line, and not texts, lists or pictures.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether its values need no label beside them: a number with its unit, a choice.</summary>
    public bool IsClearAlone => !Unit.IsEmpty || !Values.IsEmpty;

    /// <summary>Whether every practice must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Where it stands on the page of a practice.</summary>
    public FieldPlace Location { get; init; }

    /// <summary>The media that show it.</summary>
    public ImmutableArray<FieldMedium> Media { get; init; } = [];

    /// <summary>Whether readers can find practices by it.</summary>
    public bool IsInFinder { get; init; }

    /// <summary>What a number counts or measures, in the plural forms of the guide's language; empty for a bare number.</summary>
    public ImmutableArray<UnitForm> Unit { get; init; } = [];

    /// <summary>The values of a choice, in order; empty for other types.</summary>
    public ImmutableArray<Choice> Values { get; init; } = [];

    /// <summary>The texts that readers see of the declaration.</summary>
    public IEnumerable<LocatedText> Texts =>
    [
        .. LocatedText.Plain(Span, Label), .. LocatedText.Plain(Span, Unit.Select(form => form.Words)),
        .. Values.SelectMany(value => LocatedText.Plain(value.Span, value.Title)),
    ];

    /// <summary>The words of a value of a choice.</summary>
    public string TitleOf(FieldValue.Choice value) => Values.First(one => one.Id == value.Id).Title;

    /// <summary>A number with its unit; the two are never parted at the end of a line.</summary>
    public string Format(int number, Language language)
    {
        var digits = FormattableString.Invariant($"{number}");
        if (Unit.IsEmpty) return digits;
        var form = language.PluralOf(number);
        return $"{digits}\u00A0{(Unit.FirstOrDefault(unit => unit.Form == form) ?? Unit[^1]).Words}";
    }
}

/// <summary>The words of a unit in a plural form; the last of a unit stands for all forms that it does not give.</summary>
public sealed record UnitForm(PluralForm Form, string Words);

/// <summary>Where a field stands on the page of a practice.</summary>
public enum FieldPlace
{
    /// <summary>In the line of facts below the title.</summary>
    Glance,

    /// <summary>Beside the text.</summary>
    Margin,

    /// <summary>Before the steps.</summary>
    BeforeSteps,

    /// <summary>After the steps and all that belongs to them.</summary>
    After,
}

/// <summary>What can show a field.</summary>
public enum FieldMedium
{
    /// <summary>The website.</summary>
    Website,

    /// <summary>The cards of decks.</summary>
    Card,

    /// <summary>The booklets of plans, in every form, and the large print.</summary>
    Booklet,

    /// <summary>The book.</summary>
    Book,
}
