using System.Collections.Frozen;
using System.CommandLine.Parsing;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Commands;

/// <summary>Parses the names of editions on the command line.</summary>
public static class EditionNames
{
    private static readonly FrozenDictionary<string, EditionName> Names = Enum.GetValues<EditionName>()
        .ToFrozenDictionary(KebabCase.From, StringComparer.Ordinal);

    /// <summary>The word for all editions.</summary>
    public const string All = "all";

    /// <summary>The names of all editions, in order.</summary>
    public static IEnumerable<string> Words => Enum.GetValues<EditionName>().Select(KebabCase.From).Append(All);

    /// <summary>Parses the names; an unknown name is a usage error.</summary>
    public static EditionName[] Parse(ArgumentResult words)
    {
        var names = new List<EditionName>();
        foreach (var word in words.Tokens.Select(token => token.Value))
            if (word == All) names.AddRange(Enum.GetValues<EditionName>());
            else if (Names.TryGetValue(word, out var name)) names.Add(name);
            else words.AddError($"There is no edition '{word}'.{Nearest.Suggestion(word, Words)} The editions are {string.Join(", ", Words)}.");
        return [.. names];
    }
}
