using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads an item of <c>search-words</c>: a word to add, <c>+word or phrase</c>, or to remove, <c>-word or phrase</c>.</summary>
internal static partial class SearchWordReader
{
    /// <summary>The number of words of an item; each small word doubles the forms in which a phrase is found.</summary>
    private const int MostWords = 12;

    /// <summary>Reads the item; false if it is invalid, which is reported.</summary>
    public static bool Read(SourceDocument document, YamlNode node, Subject subject, [MaybeNullWhen(false)] out SearchWord value)
    {
        value = null;
        if (node is YamlList { Items: [YamlText nested] })
            return Refuse($"A hyphen with a blank behind it begins a list in YAML. Write '-{nested.Value}'.");
        if (!Conversions.Plain(document, node, subject, out var text)) return false;

        var quoted = $"'{TypeHints.Short(text)}'";
        if (text[0] is not ('+' or '-')) return Refuse($"{quoted} should begin with + or -. {WayOf(text)}");
        var words = text[1..].Trim();
        if (words.Length == 0) return Refuse($"Behind {quoted} there is no word. Write '{text}word or phrase', or leave the item out.");
        if (OtherItem().Match(words) is { Success: true } other)
            return Refuse($"{quoted} has a second sign in it. Put a comma before '{other.Value}', or write it as an item of its own.");
        if (NoWord().Match(words) is { Success: true } sign)
            return Refuse($"{quoted} holds '{sign.Value}', and search compares words only. Leave it out, or write each phrase as an item of its own.");

        var plain = PlainWords.Split(words).ToList();
        if (plain.Count > MostWords)
            return Refuse(FormattableString.Invariant($"{quoted} has {plain.Count} words, and search compares {MostWords} at most. Keep those that tell."));

        value = new(text[0] == '+', string.Join(' ', plain), node.Span);
        return true;

        bool Refuse(string message)
        {
            document.Report(Codes.BadSearchWord, node.Span, message);
            return false;
        }
    }

    private static string WayOf(string text) => text[0] is '–' or '—' or '−'
        ? $"Write '-{text[1..].TrimStart()}', with a hyphen."
        : $"Write '+{text}' to add it to the words of danger, or '-{text}' to take it away from them.";

    [GeneratedRegex(@"(?<=\s)[+\-]\w.*")]
    private static partial Regex OtherItem();

    /// <summary>A character that neither words nor the spaces between them contain, or a text without letters and digits.</summary>
    [GeneratedRegex(@"[^\p{L}\p{Nd}\p{M}'’\s\-\u2010\u2011\u200c\u200d]|^[^\p{L}\p{Nd}]+$")]
    private static partial Regex NoWord();
}
