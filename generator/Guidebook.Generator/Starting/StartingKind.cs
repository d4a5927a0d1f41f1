using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>A kind of entry that <c>guidebook new</c> writes.</summary>
/// <param name="Kind">The kind of the entry.</param>
/// <param name="ListKey">The key of the list to which the entry is added; null for an entry in a file of its own.</param>
internal sealed record StartingKind(Kind Kind, string? ListKey = null)
{
    /// <summary>The kinds: each that has a folder, then those in lists.</summary>
    public static ImmutableArray<StartingKind> All { get; } =
    [
        .. Kinds.Folders.Select(pair => new StartingKind(pair.Kind)),
        new(Term.Definition, "terms"), new(Question.Definition, "questions"),
    ];

    /// <summary>The names of all kinds.</summary>
    public static IEnumerable<string> Words => All.Select(kind => kind.Word);

    /// <summary>The name on the command line.</summary>
    public string Word => Kind.Word;

    /// <summary>The path of the entry's file below the guide's folder, with forward slashes.</summary>
    public string PathOf(Slug id) => Kind.Origin switch
    {
        Origin.Folder folder => $"{folder.Name}/{id}{folder.Extension}",
        Origin.TopFile file => file.Name,
        _ => throw new InvalidOperationException($"No file for {Kind}."),
    };

    /// <summary>The template of the file, or of the item of the list.</summary>
    public string Template =>
        StartingTemplates.Read($"new/{Word}{(Kind.Origin is Origin.Folder folder ? folder.Extension : ".yaml")}");
}
