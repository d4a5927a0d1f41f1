using System.Collections.Immutable;

namespace Guidebook.Model;

/// <summary>The theme that a guide has chosen, and how it is to look.</summary>
/// <param name="Name">Its name; null for the usual theme.</param>
/// <param name="Options">The options that the guide sets, each once.</param>
/// <param name="Span">Where the theme is named.</param>
public sealed record ThemeChoice(string? Name, ImmutableArray<ThemeSetting> Options, SourceSpan Span)
{
    /// <summary>The choice of a guide that says nothing about it.</summary>
    public static ThemeChoice Usual { get; } = new(null, [], default);

    /// <summary>The value of an option; null where the guide does not set it.</summary>
    public string? Find(string option) => Options.FirstOrDefault(set => set.Option == option)?.Value;
}

/// <summary>A value for an option of the theme.</summary>
/// <param name="OptionSpan">Where the option is named.</param>
/// <param name="ValueSpan">Where the value is written.</param>
public sealed record ThemeSetting(string Option, string Value, SourceSpan OptionSpan, SourceSpan ValueSpan);
