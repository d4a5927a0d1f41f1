using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads <c>synonyms.yaml</c>: lists of words that search treats as equal. A word is in one list only.</summary>
internal static class SynonymReader
{
    /// <summary>The lists in the order of the file, each with two words or more, in the form that search compares.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(FoundFile file, DiagnosticBag diagnostics)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var shape = new Shape.ListOf(Shape.Token, Least: 2);
        return FileReading.Yaml(file, diagnostics, fields => fields.SomeItems<ImmutableArray<string>>("equal", shape, ReadList));

        bool ReadList(SourceDocument document, YamlNode node, Subject subject, out ImmutableArray<string> words)
        {
            words = [];
            if (!TypeHints.IsList(document, node, subject, out var list)) return false;
            words = [.. list.Items.SelectMany(item => ReadWord(document, item, subject))];
            if (list.Items.Count >= 2) return words.Length >= 2;
            document.Report(Codes.FewSynonyms, node.Span, list.Items.Count == 0
                ? "This list of equal words is empty. Write two words or more, or leave the list out."
                : "This list has one word, which is equal to nothing. Add another word, or leave the list out.");
            return false;
        }

        IEnumerable<string> ReadWord(SourceDocument document, YamlNode node, Subject subject)
        {
            if (!Conversions.Plain(document, node, subject, out var text)) return [];
            var word = PlainWords.Split(text) is [var only] && text.All(IsPart) ? only : null;
            if (word is null)
                document.Report(Codes.BadSynonym, node.Span,
                    $"'{TypeHints.Short(text)}' is not one word, and search compares single words. Write one word, or put the phrase under 'also' of an entry.");
            else if (!lines.TryAdd(word, node.Span.Line))
                document.Report(Codes.SynonymTwice, node.Span,
                    $"'{text}' is given a second time; the first is in line {lines[word]}. Leave one out, or join the two lists.");
            else return [word];
            return [];
        }
    }

    private static bool IsPart(char letter) => !char.IsWhiteSpace(letter) && (!char.IsPunctuation(letter) || letter is '\'' or '’');
}
