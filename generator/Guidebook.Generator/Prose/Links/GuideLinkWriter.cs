using Guidebook.Generator.Diagnostics;
using Guidebook.Model;
using Markdig;
using Markdig.Syntax;

namespace Guidebook.Generator.Prose.Links;

/// <summary>Writes links in double brackets; whether their targets exist is asked later, when everything is read.</summary>
internal static class GuideLinkWriter
{
    /// <summary>Writes a link.</summary>
    public static void Write(ProseWriter writer, GuideLink link)
    {
        if (!link.IsWhole) Unclosed(writer, link);
        else if (writer.InLink) Inside(writer, link);
        else if (ReferenceOf(writer.Text, link) is not { } reference) Words(writer, link.Words ?? link.Target);
        else Linked(writer, link, reference);
    }

    private static void Linked(ProseWriter writer, GuideLink link, Reference reference)
    {
        if (link.Words is "")
            writer.Report(Codes.LinkWithoutWords, link.Span,
                $"No words stand after the bar. Leave the bar out to show the title, [[{link.Target}]], or write words after it.");
        writer.Output.Add(new LinkStart(reference, link.Words is { Length: > 0 }));
        if (link.Words is { Length: > 0 } words) writer.Sealed(asLink: true, () => Words(writer, words));
        writer.Output.Add(LinkEnd.Instance);
        writer.AfterWord();
    }

    private static void Unclosed(ProseWriter writer, GuideLink link)
    {
        writer.PlainWords(link.Target);
        writer.Report(Codes.LinkUnclosed, link.Span,
            @"This link has no end. Write [[id]] or [[id|words]], or \[[ where brackets are meant.");
    }

    private static void Inside(ProseWriter writer, GuideLink link)
    {
        writer.Report(Codes.LinkInLink, link.Span, "A link cannot stand inside another link. Put one after the other.");
        Words(writer, link.Words ?? link.Target);
    }

    private static Reference? ReferenceOf(ProseText text, GuideLink link)
    {
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var id = hash < 0 ? link.Target : link.Target[..hash];
        var fragment = hash < 0 ? null : link.Target[(hash + 1)..];
        var place = text.At(link.TargetStart, link.Target.Length);
        if (Slug.TryParse(id, out var target) && (fragment is null || Slug.TryParse(fragment, out _)))
            return new Reference(target, fragment, place);
        if (NoId(id, fragment, link) is { } mistake)
        {
            text.Report(Codes.LinkIdMalformed, place, mistake);
            return null;
        }

        // It is followed all the same, so that a title is found out in the same run.
        var (right, heading) = (Slug.From(WithoutEnding(id)), fragment is null ? null : Slug.From(fragment).Value);
        var way = heading is null ? right.Value : $"{right}#{heading}";
        text.Report(Codes.LinkIdMalformed, place, $"{Quoted.Words(link.Target)} is not an id: ids have small letters, digits and single hyphens. Write [[{way}]] or [[{way}|words]].");
        return new Reference(right, heading, place);
    }

    private static string WithoutEnding(string id) => Path.GetExtension(id) is ".md" or ".yaml" or ".html" ? Path.GetFileNameWithoutExtension(id) : id;

    /// <summary>What is wrong where nobody can make an id of it; else null.</summary>
    private static string? NoId(string id, string? fragment, GuideLink link) => link.Target switch
    {
        var whole when link.Words is { } words && id.Contains(' ', StringComparison.Ordinal) && Slug.TryParse(words, out _) => $"The id comes first, then the words: [[{words}|{whole}]].",
        var whole when whole.Contains("://", StringComparison.Ordinal) => $"Double brackets name something in the guide. A web address is written [words]({whole}).",
        "" => "Nothing is named between the brackets. Write an id: [[id]] or [[id|words]].",
        _ when id.Length == 0 => $"The id before '#' is missing. Name the article too: [[article#{Slug.From(fragment ?? "")}]].",
        var whole when !id.Any(char.IsAsciiLetterOrDigit) => $"{Quoted.Words(whole)} is not an id: ids have small letters, digits and single hyphens.",
        var whole when fragment is not null && !fragment.Any(char.IsAsciiLetterOrDigit) => $"{Quoted.Words(whole)} names no heading after '#'. Write the id of one, or leave '#' out.",
        _ => null,
    };

    /// <summary>Writes words that may hold emphasis and code; most hold none and need no parser.</summary>
    private static void Words(ProseWriter writer, string words)
    {
        if (words.AsSpan().IndexOfAny("*_`\\&") >= 0
            && Markdown.Parse(words, Dialect.LinkWords) is [ParagraphBlock { Inline: { } marked }, ..])
            writer.Inlines(marked);
        else
            writer.Words(words);
    }
}
