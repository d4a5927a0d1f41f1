namespace Guidebook.Generator.Serving;

/// <summary>What is to be served, and how.</summary>
public sealed record ServeOptions
{
    /// <summary>The port that is used where none is named.</summary>
    public const int UsualPort = 8080;

    /// <summary>How the site is made.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The port that is wished for; where it is taken, the next free one. 0 for any.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Whether the system's browser is opened.</summary>
    public bool Open { get; init; }

    /// <summary>Whether the folders are looked through twice a second, even where the system tells of changes.</summary>
    public bool Poll { get; init; }

    /// <summary>The theme's source folder, whose stylesheets and scripts are watched too; null where there is none.</summary>
    public string? ThemeSource { get; init; }

    /// <summary>The folders that are watched.</summary>
    public IEnumerable<string> Watched => Build.Folders.Seeds is { } seeds ? [Build.Folders.Content, seeds] : [Build.Folders.Content];
}
