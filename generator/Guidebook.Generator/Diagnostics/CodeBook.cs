using System.Collections.Immutable;
using System.Text;

namespace Guidebook.Generator.Diagnostics;

/// <summary>The explanations of all codes: as lists, as one Markdown document, and searched by code or words.</summary>
public static class CodeBook
{
    /// <summary>All codes by area, one per line.</summary>
    public static string List() => string.Join('\n', CodeArea.All.Select(area => $"{area.Title}\n{List([.. area.Codes])}"));

    /// <summary>The given codes, one per line.</summary>
    public static string List(ImmutableArray<Code> codes) => string.Concat(codes.Select(code => $"  {code.Id}  {code.Title}\n"));

    /// <summary>
    /// Finds the codes with the given ids; if there are none, those with all words in the title; if there are none, in the explanation.
    /// </summary>
    public static ImmutableArray<Code> Find(IReadOnlyCollection<string> words)
    {
        var named = Codes.All.Where(code => words.Contains(code.Id, StringComparer.OrdinalIgnoreCase)).ToImmutableArray();
        if (named.Length > 0) return named;
        var titled = Titled(words);
        return titled.IsEmpty ? With(words, code => Explanation.Find(code).Text) : titled;
    }

    /// <summary>Whether a word is the id of a code.</summary>
    public static bool IsCode(string word) => Codes.All.Any(code => code.Id.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The codes with all the words in their titles.</summary>
    public static ImmutableArray<Code> Titled(IReadOnlyCollection<string> words) => With(words, code => code.Title);

    /// <summary>All explanations as one Markdown document.</summary>
    public static string Markdown()
    {
        var book = new StringBuilder("# What Guidebook can find\n\n");
        book.Append("Made by `guidebook explain --all` from the pages in `generator/Guidebook.Generator/Diagnostics/Explanations/`; a test keeps it true.\n");
        book.Append("A warning lets the build go on; everything else ends it, and the old output stays. Only an error in a document to print (GB6010 and after)\nkeeps back that document alone: the website is published without it. `guidebook explain CODE` shows one page.\n");
        foreach (var area in CodeArea.All)
        {
            book.Append($"\n## {area.Title}\n\n| Code | What is found |\n|---|---|\n");
            foreach (var code in area.Codes) book.Append($"| [{code.Id}](#{code.Id.ToLowerInvariant()}) | {code.Title}{Mark(code)} |\n");
            foreach (var code in area.Codes) Append(book, code);
        }

        return book.ToString();
    }

    /// <summary>Appends an explanation with its headings lowered by two levels.</summary>
    private static void Append(StringBuilder book, Code code) =>
        book.Append($"\n### {code.Id}\n\n**{Capital(code.Title)}**{Mark(code)}. {Explanation.Find(code).Text.Replace("\n## ", "\n#### ", StringComparison.Ordinal)}\n");

    private static string Mark(Code code) => code.Severity switch
    {
        Severity.Warning => " (warning)",
        Severity.Machine => " (the machine)",
        _ => "",
    };

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    private static ImmutableArray<Code> With(IReadOnlyCollection<string> words, Func<Code, string> text) =>
        [.. Codes.All.Where(code => words.All(word => text(code).Contains(word, StringComparison.OrdinalIgnoreCase)))];
}
