using System.Collections.Immutable;

namespace Guidebook.Generator.Readability;

/// <summary>English words that exclude or blame readers. Quoted speech may contain them, because people talk like that.</summary>
internal static class EnglishWords
{
    /// <summary>Words for one gender only.</summary>
    public static ImmutableArray<string> Gendered { get; } =
    [
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "man", "men", "woman", "women", "male", "female", "boy", "boys", "girl", "girls",
        "guy", "guys", "lady", "ladies", "gentleman", "gentlemen", "husband", "husbands", "wife", "wives", "boyfriend", "boyfriends", "girlfriend", "girlfriends",
        "mother", "mothers", "father", "fathers", "mum", "mom", "dad",
    ];

    /// <summary>Words that blame the reader.</summary>
    public static ImmutableArray<string> Blaming { get; } =
    [
        "you always", "you never", "your fault", "their fault", "you failed", "you have failed", "you made me", "you are to blame", "because of you",
        "should have", "shouldn't have", "you ought to have", "what is wrong with you", "what's wrong with you", "shame on you", "selfish", "lazy",
    ];
}
