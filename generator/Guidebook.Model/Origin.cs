namespace Guidebook.Model;

/// <summary>The origin of the entries of a kind.</summary>
public abstract record Origin
{
    /// <summary>The files of a folder of the guide, one entry each; the name of a file is the id.</summary>
    /// <param name="Name">The name of the folder.</param>
    /// <param name="Extension">The extension of its files, with the dot.</param>
    public sealed record Folder(string Name, string Extension) : Origin;

    /// <summary>One file at the top of the guide.</summary>
    public sealed record TopFile(string Name) : Origin;

    /// <summary>A list in <c>guide.yaml</c>.</summary>
    /// <param name="Key">The key of the list.</param>
    public sealed record Declared(string Key) : Origin;

    /// <summary>The source records beside the guide, whose texts are not the guide's own.</summary>
    public sealed record Seeds : Origin;
}
