namespace Guidebook.Model;

/// <summary>Where the entries of a kind are read.</summary>
public abstract record Origin
{
    /// <summary>From the files of a folder of the guide, an entry each; the name of the file is its id.</summary>
    /// <param name="Name">The name of the folder.</param>
    /// <param name="Extension">How the names of its files end, dot included.</param>
    public sealed record Folder(string Name, string Extension) : Origin;

    /// <summary>From one file at the top of the guide.</summary>
    public sealed record TopFile(string Name) : Origin;

    /// <summary>From a list of <c>guide.yaml</c>.</summary>
    /// <param name="Key">The key of the list.</param>
    public sealed record Declared(string Key) : Origin;

    /// <summary>From the records of sources, which lie beside the guide; what they say is not the guide's own text.</summary>
    public sealed record Seeds : Origin;
}
