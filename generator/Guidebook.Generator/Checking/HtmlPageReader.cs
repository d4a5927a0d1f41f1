using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Guidebook.Generator.Checking;

/// <summary>Reads a page once, token by token, without building a tree, and records the facts for the checks.</summary>
/// <param name="tags">The tags of other pages.</param>
/// <param name="startsExercise">Whether the page must have the safety signpost.</param>
internal sealed class HtmlPageReader(PageNotes notes, KnownTags tags, bool startsExercise)
{
    private readonly List<TagAttribute> attributes = [];
    private readonly HeadingOutline outline = new(notes);
    private readonly LinkWords words = new(notes);
    private readonly Signpost signpost = new(notes);
    private readonly PageHead head = new(notes);
    private readonly IgnoreMark ignored = new();
    private int templates;
    private int drawings;
    private RawText raw;

    /// <summary>Reads a whole page.</summary>
    public void Read(ReadOnlyMemory<char> html)
    {
        using var text = new ReadOnlyMemoryTextSource(html);
        using var source = new TextSource(text);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, SkipScriptText = true };
        for (var isOpen = true; isOpen;)
        {
            if (raw is RawText.None) source.Index = PassOver(html.Span, source.Index);
            tokens.SkipDataText = !words.IsOpen;
            ref var token = ref tokens.GetStructToken();
            isOpen = token.Type is not HtmlTokenType.EndOfFile;
            if (token.Type is HtmlTokenType.StartTag)
            {
                var tag = new Tag(ref token, attributes);
                tags.Add(html.Span[tag.Index..source.Index], tag);
                Start(tag);
                if (raw is not RawText.None) tokens.State = RawTexts.Mode(raw);
            }
            else if (token.Type is HtmlTokenType.EndTag) End(token.Name.Memory.Span);
            else if (token.Type is HtmlTokenType.Character) Text(ref token, html.Span);
        }

        Conclude();
    }

    /// <summary>
    /// Passes over what needs no tokenizer, which would process it character by character: text that no check reads, the plain words of
    /// links, their ends, bare tags, and tags that are known. Returns the index of what needs it.
    /// </summary>
    private int PassOver(ReadOnlySpan<char> html, int index)
    {
        while (true)
        {
            var rest = html[index..];
            var text = rest.IndexOf('<') is >= 0 and var next ? rest[..next] : rest;
            if (words.IsOpen && text.Contains('&')) return index;
            if (words.IsOpen) words.Text(text);
            index += text.Length;
            var length = LengthOfUnheard(rest[text.Length..]);
            if (length == 0 && tags.Find(rest[text.Length..]) is { } known)
            {
                Start(known.At(index));
                length = known.Length;
            }

            if (length == 0) return index;
            index += length;
        }
    }

    /// <summary>The length of a tag that needs no tokenizer; 0 for any other.</summary>
    private int LengthOfUnheard(ReadOnlySpan<char> html)
    {
        const string EndOfLink = "</a>";
        if (signpost.IsOpen || ignored.IsOpen) return 0; // They count tags.
        if (!html.StartsWith(EndOfLink)) return BareTags.LengthAt(html);
        words.End();
        return EndOfLink.Length;
    }

    private void Conclude()
    {
        words.End();
        head.Conclude();
        if (!head.IsRedirect) outline.Conclude();
        if (startsExercise) signpost.Conclude();
    }

    private void Start(Tag tag)
    {
        if (tag.Name is "template") templates++;
        if (tag.Name is "svg" or "math" && !tag.IsSelfClosing) drawings++;
        raw = RawTexts.Find(tag, drawings > 0);
        if (templates > 0) return; // A template is not part of the page until a script inserts it.
        Attributes(tag);
        if (tag.Name is "map") notes.MapName(tag);
        if (notes.Kind is SiteKind.Foreign && ignored.Covers(tag)) return;
        TagLinks.Record(tag, notes);
        words.Start(tag);
        if (startsExercise) signpost.Start(tag);
        if (tag.Name is ['h', >= '1' and <= '6']) outline.Heading(tag.Name[1] - '0', tag.Index);
        else if (tag.Name is "html" or "meta") head.Start(tag);
        else if (tag.Name is "base" && tag.TryGet("href", out var url)) notes.Base(url, tag.Index);
        else ElementRules.Judge(tag, notes);
    }

    private void Attributes(Tag tag)
    {
        for (var i = 0; i < tag.Count; i++)
        {
            var name = tag.NameOf(i);
            if (name is "id" && !tag.ValueOf(i).IsEmpty) notes.Id(tag.ValueOf(i), tag.Index);
            else if (name is "name" && tag.Name is "a" && notes.Kind is SiteKind.Foreign) notes.OldId(tag.ValueOf(i));
            else if (name is "style") ElementRules.Style(tag, tag.ValueOf(i), notes);
            else if (name is ['o', 'n', _, ..]) ElementRules.Handler(tag, name, notes);
        }
    }

    private void End(ReadOnlySpan<char> name)
    {
        raw = RawText.None;
        if (name is "template") templates = Math.Max(0, templates - 1);
        if (name is "svg" or "math") drawings = Math.Max(0, drawings - 1);
        if (name is "a") words.End();
        if (startsExercise) signpost.End(name);
        ignored.End(name);
    }

    private void Text(ref StructHtmlToken token, ReadOnlySpan<char> html)
    {
        if (raw is RawText.Title) head.Title(token.Data.Memory.Span);
        else if (raw is RawText.Style && notes.Kind is SiteKind.Foreign) Styles(token.Data.ToString(), html, token.Position.Index);
        else if (words.IsOpen && raw is RawText.None) words.Text(token.Data.Memory.Span);
    }

    /// <summary>Records the links of styles inside of the page, in which the tokenizer has made one letter of each line end.</summary>
    /// <param name="start">The index of the styles in the page.</param>
    private void Styles(string css, ReadOnlySpan<char> html, int start)
    {
        var at = 0;
        foreach (var (url, index) in CssLinks.In(css))
        {
            for (; at < index; at++) start += html[start..].StartsWith("\r\n") ? 2 : 1;
            notes.Link(url, LinkUse.Request, start, default);
        }
    }
}
