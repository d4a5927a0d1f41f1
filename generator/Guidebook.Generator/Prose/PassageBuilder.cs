using System.Collections.Immutable;
using System.Text;
using Guidebook.Generator.Prose.Html;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>Collects the parts of a passage; neighbours of one kind become one part.</summary>
internal sealed class PassageBuilder
{
    private readonly ImmutableArray<PassagePart>.Builder parts = ImmutableArray.CreateBuilder<PassagePart>();
    private readonly ImmutableArray<LineStart>.Builder lines = ImmutableArray.CreateBuilder<LineStart>();
    private readonly StringBuilder pending = new();
    private Kind kind;
    private int written;

    private enum Kind
    {
        Markup,
        Words,
        SealedWords,
    }

    /// <summary>Adds finished HTML.</summary>
    public void Markup(string html) => Begin(Kind.Markup).Append(html);

    /// <summary>Adds text that is not to be touched any more, encoded.</summary>
    public void Encoded(ReadOnlySpan<char> text) => Begin(Kind.Markup).AppendEncoded(text);

    /// <summary>Where running words are to be added.</summary>
    public StringBuilder Words(bool mayLink) => Begin(mayLink ? Kind.Words : Kind.SealedWords);

    /// <summary>Takes blanks off the end of running words.</summary>
    public void TrimEnd()
    {
        if (kind is Kind.Markup) return;
        while (pending.Length > 0 && pending[^1] is ' ' or '\n') pending.Length--;
    }

    /// <summary>Adds a part of another kind.</summary>
    public void Add(PassagePart part)
    {
        Flush();
        parts.Add(part);
    }

    /// <summary>The words that come next stand on this line of the author's file.</summary>
    public void Line(int line)
    {
        var offset = written + (kind is Kind.Markup ? 0 : pending.Length);
        while (lines.Count > 0 && lines[^1].Offset >= offset) lines.Count--;
        if (lines.Count == 0 || lines[^1].Line != line) lines.Add(new(offset, line));
    }

    /// <summary>The lines of the words.</summary>
    public ImmutableArray<LineStart> ToLines() => lines.DrainToImmutable();

    /// <summary>All parts.</summary>
    public ImmutableArray<PassagePart> ToParts()
    {
        Flush();
        return parts.DrainToImmutable();
    }

    private StringBuilder Begin(Kind next)
    {
        if (kind != next) Flush();
        kind = next;
        return pending;
    }

    private void Flush()
    {
        if (pending.Length == 0) return;
        var text = pending.ToString();
        if (kind is not Kind.Markup) written += text.Length;
        parts.Add(kind is Kind.Markup ? new Markup(text) : new Words(text, kind is Kind.Words));
        pending.Clear();
    }
}
