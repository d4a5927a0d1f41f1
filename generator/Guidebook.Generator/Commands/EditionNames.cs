using System.CommandLine.Parsing;
using Guidebook.Model;

namespace Guidebook.Generator.Commands;

/// <summary>Reads the names of editions from the command line.</summary>
public static class EditionNames
{
    /// <summary>The editions that the words name; a wrong word is an error of usage.</summary>
    public static EditionName[] Parse(ArgumentResult words)
    {
        var names = new List<EditionName>();
        foreach (var word in words.Tokens.Select(token => token.Value))
            if (word == "website") names.Add(EditionName.Website);
            else if (word == "booklet") names.Add(EditionName.Booklet);
            else words.AddError($"There is no edition '{word}'. The editions are 'website' and 'booklet'.");
        return [.. names];
    }
}
