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

    /// <summary>The value of an option; null if the guide does not set it.</summary>
    public string? Find(string option) => Options.FirstOrDefault(set => set.Option == option)?.Value;
}

/// <summary>A value of a theme option.</summary>
/// <param name="OptionSpan">The location of the option's name.</param>
/// <param name="ValueSpan">The location of the value.</param>
public sealed record ThemeSetting(string Option, string Value, SourceSpan OptionSpan, SourceSpan ValueSpan);
