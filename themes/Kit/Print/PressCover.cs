using Guidebook.Model;

namespace Guidebook.Themes.Kit.Print;

/// <summary>The cover of a perfect-bound book as one sheet: back, spine and front, around whatever inside has this format.</summary>
/// <param name="Name">The book's name below the guide's title; null if the guide's title is all.</param>
/// <param name="Summary">The sentence below the name; null for none.</param>
public sealed record PressCover(PressFormat Format, string? Name, Passage? Summary)
{
    /// <summary>The words on the spine; null if the spine is too thin for them.</summary>
    public required SpineTitle? Spine { get; init; }

    /// <summary>The page of the inside with the help lines; null if there is none.</summary>
    public int? HelpPage { get; init; }
}

/// <summary>The title along a spine.</summary>
/// <param name="TypeMm">The size of its type, in millimetres.</param>
/// <param name="IsTurnedLeft">Whether the heads of its letters point to the left of the standing book; otherwise to the right.</param>
public sealed record SpineTitle(string Text, double TypeMm, bool IsTurnedLeft);
