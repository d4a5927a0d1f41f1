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

    private static readonly ImmutableArray<string> ContractedEnds = ["n't", "'re", "'ll", "'ve", "'m", "'d"];

    // After these, 's is “is” or “has”; after other words it may be a genitive.
    private static readonly ImmutableArray<string> BeforeIs =
        ["it", "that", "there", "here", "what", "who", "where", "how", "he", "she", "let", "everything", "nothing", "something", "everybody", "nobody", "somebody"];

    /// <summary>Whether a word is two in one, as in speech.</summary>
    public static bool IsContraction(string word)
    {
        var plain = word.Replace('’', '\'').ToLowerInvariant();
        return ContractedEnds.Any(end => plain.EndsWith(end, StringComparison.Ordinal))
            || (plain.EndsWith("'s", StringComparison.Ordinal) && BeforeIs.Contains(plain[..^2]));
    }

    /// <summary>Phrases that blame people.</summary>
    public static ImmutableArray<string> Blaming { get; } =
    [
        "you always", "you never", "your fault", "their fault", "you failed", "you have failed", "you made me", "you are to blame", "because of you",
        "should have", "shouldn't have", "you ought to have", "what is wrong with you", "what's wrong with you", "shame on you", "selfish", "lazy",
    ];
}
