using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The theme of a guide, with its options.</summary>
/// <param name="Name">The theme's name; null for the default theme.</param>
/// <param name="Options">The distinct options that the guide sets.</param>
/// <param name="Span">The location of the theme's name.</param>
public sealed record ThemeChoice(string? Name, ImmutableArray<ThemeSetting> Options, SourceSpan Span)
{
    /// <summary>The default choice, for a guide without theme settings.</summary>
    public static ThemeChoice Usual { get; } = new(null, [], default);

    /// <summary>The folder whose files override those of the theme, as a path from <c>guide.yaml</c>; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>The location of <see cref="Folder"/>.</summary>
    public SourceSpan FolderSpan { get; init; }

    /// <summary>The picture beside the name of the guide; null for the theme's own.</summary>
    public Picture? Logo { get; init; }

    /// <summary>A line in the foot of all web pages; null for none.</summary>
    public string? Foot { get; init; }

    /// <summary>The value of an option; null if the guide does not set it.</summary>
    public string? Find(string option) => Options.FirstOrDefault(set => set.Option == option)?.Value;
}

/// <summary>A value of a theme option.</summary>
/// <param name="OptionSpan">The location of the option's name.</param>
/// <param name="ValueSpan">The location of the value.</param>
public sealed record ThemeSetting(string Option, string Value, SourceSpan OptionSpan, SourceSpan ValueSpan);
