using System.Globalization;
using Guidebook.Model;

namespace Guidebook.Themes.Kit;

/// <summary>
/// Writes footnotes: <c>_fn-1</c> is the first note, <c>_fnref-1</c> its first reference, <c>_fnref-1-2</c> the second. The id of a heading
/// cannot begin with an underscore.
/// </summary>
public partial class HtmlWriter
{
    /// <summary>Distinguishes the ids of this text's notes from those of other texts on the page; empty for the only one.</summary>
    protected virtual string NoteStem => "";

    /// <summary>Whether a note has links back to its references, which paper cannot follow.</summary>
    protected virtual bool HasWaysBack => true;

    /// <summary>Whether notes and their references have roles for screen readers, for which browsers write no tags into PDFs.</summary>
    protected virtual bool HasNoteRoles => true;

    /// <summary>What follows a reference to a note, and the note itself, to lead to the other; empty for nothing.</summary>
    /// <param name="id">The id of the other.</param>
    protected virtual string AfterNoteLink(string id) => "";

    /// <inheritdoc/>
    protected override void Visit(Block.Footnotes footnotes)
    {
        Html.Append("<section class=\"footnotes\"").Append(HasNoteRoles ? " role=\"doc-endnotes\"" : "").Append(">\n<ol>");
        foreach (var note in footnotes.Notes)
        {
            Html.Append(CultureInfo.InvariantCulture, $"\n<li id=\"_fn-{NoteStem}{note.Number}\">");
            Note(note);
            Html.Append("</li>");
        }

        Html.Append("\n</ol>\n</section>");
    }

    /// <inheritdoc/>
    protected override void Visit(Inline.FootnoteReference reference) => Html.Append(
        CultureInfo.InvariantCulture,
        $"<sup><a id=\"{MarkId(reference.Number, reference.Use)}\" href=\"#_fn-{NoteStem}{reference.Number}\"{(HasNoteRoles ? " role=\"doc-noteref\"" : "")}>{Number(reference.Number)}</a>{AfterNoteLink($"_fn-{NoteStem}{reference.Number}")}</sup>");

    /// <summary>Writes a note, with backlinks to its references at the end of its last paragraph.</summary>
    private void Note(Block.Footnotes.Note note)
    {
        var blocks = note.Blocks.AsSpan();
        var last = blocks.IsEmpty ? null : blocks[^1] as Block.Paragraph;
        var above = last is null ? blocks : blocks[..^1];
        Blocks(above);
        if (!above.IsEmpty) Html.Append('\n');
        Html.Append("<p>");
        if (last is not null) Visit(last.Inlines);
        for (var use = 1; HasWaysBack && use <= note.Uses; use++)
        {
            if (use > 1 || last is { Inlines.IsEmpty: false }) Html.Append(' ');
            WayBack(note.Number, use);
        }

        for (var use = 1; use <= note.Uses; use++) Html.Append(AfterNoteLink(MarkId(note.Number, use)));

        Html.Append("</p>");
    }

    /// <summary>The accessible name of a backlink; null without strings.</summary>
    protected virtual string? BacklinkName(string reference) => null;

    /// <summary>A number that readers see, in the digits of the language; without strings, those of English.</summary>
    protected virtual string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WayBack(int number, int use)
    {
        Html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{MarkId(number, use)}\" role=\"doc-backlink\"");
        if (BacklinkName(NumberOf(number, use)) is { } name) Html.Append(" aria-label=\"").AppendEncoded(name).Append('"');
        Html.Append(">↩</a>");
    }

    private string MarkId(int number, int use) => $"_fnref-{NoteStem}{NumberOf(number, use)}";

    private static string NumberOf(int number, int use) =>
        use == 1 ? number.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{number}-{use}");
}
