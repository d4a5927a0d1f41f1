using Guidebook.Generator.Languages;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>Line breaks of the author's file between letters of Chinese or Japanese, which have no spaces between words.</summary>
internal static class UnspacedLines
{
    /// <summary>Whether a line break between two characters vanishes instead of becoming a space.</summary>
    public static bool Join(char before, char after) => EastAsian.IsUnspaced(before) && EastAsian.IsUnspaced(after);

    /// <summary>A text without the spaces into which YAML has folded such line breaks.</summary>
    public static string Join(string text, Func<TextOrigin> origin)
    {
        var mayJoin = false;
        for (var i = 1; i + 1 < text.Length && !mayJoin; i++) mayJoin = text[i] == ' ' && Join(text[i - 1], text[i + 1]);
        if (!mayJoin) return text;
        foreach (var turn in origin().Turns.Reverse())
            if (turn.Offset is > 0 and var at && at + 1 < text.Length && text[at] == ' ' && Join(text[at - 1], text[at + 1]))
                text = text.Remove(at, 1);
        return text;
    }

    /// <summary>The first character after a node, inside of marks too; <c>\0</c> for none.</summary>
    public static char After(Inline node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (at.NextSibling is { } next) return First(next);
        return '\0';
    }

    private static char First(Inline node) => node switch
    {
        LiteralInline literal when literal.Content.Length > 0 => literal.Content.AsSpan()[0],
        GuideLink { Words: null } => '字', // a title in the guide's language
        GuideLink { Words: [var first, ..] } => first,
        CodeInline code when code.Content.Length > 0 => code.Content[0],
        HtmlEntityInline entity when entity.Transcoded.Length > 0 => entity.Transcoded.AsSpan()[0],
        ContainerInline { FirstChild: { } child } => First(child),
        LiteralInline when node.NextSibling is { } next => First(next),
        _ => '\0',
    };
}
