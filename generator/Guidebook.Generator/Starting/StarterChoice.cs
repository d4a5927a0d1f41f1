namespace Guidebook.Generator.Starting;

/// <summary>The three answers from which a guide begins.</summary>
/// <param name="Language">A language tag.</param>
/// <param name="Kind">A kind of guide.</param>
public sealed record StarterChoice(string Title, string Language, string Kind)
{
    /// <summary>The answers for a guide that nobody was asked about.</summary>
    public static StarterChoice Usual { get; } = new("My first guide", "en", "plain");

    /// <summary>Whether the language is English, as the words of the sample guides are.</summary>
    public bool IsEnglish => Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>What practices are called in guides of this kind and language; null if that is not known.</summary>
    public string? Noun => StartingNouns.Find(Kind, Language);

    /// <summary>The value of a placeholder.</summary>
    internal string ValueOf(string name) => name switch
    {
        "title" => StartingTemplates.Quote(Title),
        "language" => StartingTemplates.Quote(Language),
        "noun" => Noun ?? StartingNouns.Find(Kind, "en")!,
        _ => throw new ArgumentException($"No value for '{name}'.", nameof(name)),
    };
}
