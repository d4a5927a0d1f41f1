using System.Buffers;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Syntax;
using Guidebook.Model;
using Markdig;
using Markdig.Syntax;
using Inline = Guidebook.Model.Inline;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Reads links in double brackets. Their targets are resolved later, after all files have been read.</summary>
internal static class GuideLinkReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~`\\&\n");

    /// <summary>Reads a link.</summary>
    public static void Read(SyntaxReader reader, GuideLink link)
    {
        if (!link.IsWhole) Unclosed(reader, link);
        else if (reader.InLink) Inside(reader, link);
        else if (FileLinkReader.IsFile(link)) FileLinkReader.Read(reader, link);
        else if (ReferenceOf(reader, link) is not { } reference) Words(reader, link);
        else Linked(reader, link, reference);
    }

    private static void Linked(SyntaxReader reader, GuideLink link, Reference reference)
    {
        if (link.Words is "")
            reader.Report(Codes.LinkWithoutWords, link.Span,
                $"No words stand after the bar. Leave the bar out to show the title, [[{link.Target}]], or write words after it.");
        reader.Add(new Inline.Link(reference, link.Words is { Length: > 0 } ? reader.WordsOfLink(() => Words(reader, link)) : []));
        reader.AfterWord();
    }

    private static void Unclosed(SyntaxReader reader, GuideLink link)
    {
        reader.PlainWords(link.Target);
        reader.Report(Codes.LinkUnclosed, link.Span,
            @"This link has no end. Write [[id]] or [[id|words]], or \[[ where brackets are meant.");
    }

    private static void Inside(SyntaxReader reader, GuideLink link)
    {
        reader.Report(Codes.LinkInLink, link.Span, "A link cannot stand inside another link. Put one after the other.");
        Words(reader, link);
    }

    private static Reference? ReferenceOf(SyntaxReader reader, GuideLink link)
    {
        var text = reader.Text;
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var id = hash < 0 ? link.Target : link.Target[..hash];
        var fragment = hash < 0 ? null : link.Target[(hash + 1)..];
        var location = text.At(reader.Offset + link.TargetStart, link.Target.Length);
        if (id.Length == 0 && fragment is { Length: > 0 } && text.Page is { } page && fragment.Any(char.IsLetterOrDigit))
            return new Reference(page, Ids.From(fragment, text.Language).Value, location);
        if (Ids.TryParse(id, out var target) && (fragment is null || Ids.TryParse(fragment, out _)))
            return new Reference(target, fragment, location);
        if (NoId(id, fragment, link) is { } mistake)
        {
            text.Report(Codes.LinkIdMalformed, location, mistake);
            return null;
        }

        // Whether there is such a heading is known when all files are read; one finding tells both.
        if (fragment is not null && Ids.TryParse(id, out target)) return new Reference(target, fragment, location);
        var (right, heading) = (Ids.From(WithoutEnding(id)), fragment is null ? null : Ids.From(fragment).Value);
        var way = heading is null ? right.Value : $"{right}#{heading}";
        var fault = $"{Quoted.Words(link.Target)} is not an id: ids have small letters, digits and single hyphens.";
        return new Reference(right, heading, location) { Doubt = new(fault, $"Write [[{way}]] or [[{way}|words]].", IsLink: true) };
    }

    private static string WithoutEnding(string id) => Path.GetExtension(id) is ".md" or ".yaml" or ".html" ? Path.GetFileNameWithoutExtension(id) : id;

    /// <summary>The message for a target that cannot be converted to an id; null if it can.</summary>
    private static string? NoId(string id, string? fragment, GuideLink link) => link.Target switch
    {
        var whole when link.Words is { } words && id.Contains(' ', StringComparison.Ordinal) && Ids.TryParse(words, out _) => $"The id comes first, then the words: [[{words}|{whole}]].",
        var whole when whole.Contains("://", StringComparison.Ordinal) => $"Double brackets name something in the guide. A web address is written [words]({whole}).",
        "_TOC_" => "Nothing is listed here: the page of an article lists its headings by itself. Delete this.",
        "" => "Nothing is named between the brackets. Write an id: [[id]] or [[id|words]].",
        _ when id.Length == 0 => $"The id before '#' is missing. Name the article too: [[article#{Ids.From(fragment ?? "")}]].",
        var whole when !id.Any(char.IsLetterOrDigit) => $"{Quoted.Words(whole)} is not an id: ids have small letters, digits and single hyphens.",
        var whole when fragment is not null && !fragment.Any(char.IsLetterOrDigit) => $"{Quoted.Words(whole)} names no heading after '#'. Write the id of one, or leave '#' out.",
        _ => null,
    };

    /// <summary>
    /// Reads the words of a link, or else its target. Words can contain emphasis and code; most are on one line, contain neither and skip
    /// the parser.
    /// </summary>
    public static void Words(SyntaxReader reader, GuideLink link)
    {
        var words = link.Words ?? link.Target;
        if (words.AsSpan().ContainsAny(Marks)
            && Markdown.Parse(words, LinkWordsGrammar.Pipeline) is [ParagraphBlock { Inline: { } marked }, ..])
            reader.Read(marked, reader.Offset + (link.Words is null ? link.TargetStart : link.WordsStart));
        else
            reader.Words(words);
    }
}
