using System.Text;
using Guidebook.Generator.Prose.Links;
using Guidebook.Generator.Prose.Typography;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guidebook.Generator.Prose;

/// <summary>The words of marked-up text: titles of sections, descriptions of pictures.</summary>
internal static class PlainText
{
    /// <summary>The words inside, on one line, with printed quotes.</summary>
    public static string Of(ContainerInline? container)
    {
        if (container is null) return "";
        if (container.FirstChild is LiteralInline { NextSibling: null } only) return Smart(only.Content.AsSpan());
        var text = new StringBuilder();
        foreach (var inline in container.Descendants<Inline>()) Append(text, inline);
        return text.ToString().Trim();
    }

    private static string Smart(ReadOnlySpan<char> words)
    {
        var text = new StringBuilder();
        text.AppendSmart(words, '\0');
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: text.AppendSmart(literal.Content.AsSpan(), text.Length == 0 ? '\0' : text[^1]); break;
            case CodeInline code: text.Append(code.Content); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case GuideLink link: text.Append(link.Words ?? link.Target); break;
            case LineBreakInline: text.Append(' '); break;
        }
    }
}
