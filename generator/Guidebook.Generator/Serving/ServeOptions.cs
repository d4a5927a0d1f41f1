namespace Guidebook.Generator.Serving;

/// <summary>The options of the server.</summary>
public sealed record ServeOptions
{
    /// <summary>The default port.</summary>
    public const int UsualPort = 8080;

    /// <summary>The options of the builds.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The preferred port; if it is taken, the next free one is used. 0 for any.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Whether to open the system's browser.</summary>
    public bool Open { get; init; }

    /// <summary>Whether to poll the folders twice a second, even if the system sends notifications.</summary>
    public bool Poll { get; init; }

    /// <summary>The theme's source folder, whose stylesheets and scripts are watched too; null for none.</summary>
    public string? ThemeSource { get; init; }

    /// <summary>The watched folders.</summary>
    public IEnumerable<string> Watched => Build.Folders.Seeds is { } seeds ? [Build.Folders.Content, seeds] : [Build.Folders.Content];
}
