using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Prose.Syntax;

/// <summary>Builds the inlines of nested containers, inner ones first; adjacent words become one literal.</summary>
internal sealed class InlineBuilder
{
    private readonly List<Inline> inlines = [];
    private readonly ImmutableArray<LineStart>.Builder lines = ImmutableArray.CreateBuilder<LineStart>();
    private int written;

    /// <summary>The words of the current literal.</summary>
    public StringBuilder Words { get; } = new();

    /// <summary>The starts of the file's lines, as offsets in all words so far.</summary>
    public ImmutableArray<LineStart> Lines => lines.ToImmutable();

    /// <summary>Adds an inline other than words.</summary>
    public void Add(Inline inline)
    {
        Flush();
        inlines.Add(inline);
    }

    /// <summary>Begins a container.</summary>
    /// <returns>The argument for <see cref="End"/>.</returns>
    public int Begin()
    {
        Flush();
        return inlines.Count;
    }

    /// <summary>Ends a container.</summary>
    /// <returns>The inlines since the container began.</returns>
    public ImmutableArray<Inline> End(int start)
    {
        Flush();
        var inside = ImmutableArray.Create(CollectionsMarshal.AsSpan(inlines)[start..]);
        inlines.RemoveRange(start, inlines.Count - start);
        return inside;
    }

    /// <summary>Trims spaces and line breaks from the end of the words.</summary>
    public void TrimEnd()
    {
        while (Words.Length > 0 && Words[^1] is ' ' or '\n') Words.Length--;
    }

    /// <summary>Sets the line of the author's file for the words that follow.</summary>
    public void Line(int line)
    {
        var offset = written + Words.Length;
        while (lines.Count > 0 && lines[^1].Offset >= offset) lines.Count--;
        if (lines.Count == 0 || lines[^1].Line != line) lines.Add(new(offset, line));
    }

    private void Flush()
    {
        if (Words.Length == 0) return;
        written += Words.Length;
        inlines.Add(new Inline.Literal(Words.ToString()));
        Words.Clear();
    }
}
