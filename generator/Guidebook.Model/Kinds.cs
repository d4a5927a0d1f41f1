using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The kinds of entries.</summary>
public static class Kinds
{
    /// <summary>All kinds, in the order of a guide's entries.</summary>
    public static ImmutableArray<Kind> All { get; } =
    [
        Article.Definition,
        ContentPage.Definition,
        Practice.Definition,
        Plan.Definition,
        Deck.Definition,
        Worksheet.Definition,
        SelfCheck.Definition,
        Sign.Definition,
        Term.Definition,
        Question.Definition,
        QuickRow.Definition,
        Source.Definition,
        Part.Definition,
        Strand.Definition,
    ];

    /// <summary>The folders of a guide, with the kinds of their entries.</summary>
    public static ImmutableArray<(Origin.Folder Folder, Kind Kind)> Folders { get; } =
        [.. All.Where(kind => kind.Origin is Origin.Folder).Select(kind => ((Origin.Folder)kind.Origin, kind))];

    /// <summary>The names of the files at the top of a guide that list entries.</summary>
    public static ImmutableArray<string> TopFiles { get; } =
        [.. All.Select(kind => kind.Origin).OfType<Origin.TopFile>().Select(file => file.Name).Distinct()];

    /// <summary>The sections of a guide, which the navigation can name besides entries.</summary>
    public static ImmutableArray<string> Sections { get; } = [.. All.Select(kind => kind.Section).OfType<string>().Distinct()];
}
