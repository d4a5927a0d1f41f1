using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Guidebook.Model;

namespace Guidebook.Generator.Prose;

/// <summary>Collects the inlines of one container after another, inner ones first; neighbouring words become one inline.</summary>
internal sealed class InlineBuilder
{
    private readonly List<Inline> inlines = [];
    private readonly ImmutableArray<LineStart>.Builder lines = ImmutableArray.CreateBuilder<LineStart>();
    private int written;

    /// <summary>Where running words are to be added.</summary>
    public StringBuilder Words { get; } = new();

    /// <summary>Where the lines of the file begin in all words so far.</summary>
    public ImmutableArray<LineStart> Lines => lines.ToImmutable();

    /// <summary>Adds an inline that is no running words.</summary>
    public void Add(Inline inline)
    {
        Flush();
        inlines.Add(inline);
    }

    /// <summary>Begins a container.</summary>
    /// <returns>What <see cref="End"/> takes.</returns>
    public int Begin()
    {
        Flush();
        return inlines.Count;
    }

    /// <summary>Ends a container.</summary>
    /// <returns>The inlines since it began.</returns>
    public ImmutableArray<Inline> End(int start)
    {
        Flush();
        var inside = ImmutableArray.Create(CollectionsMarshal.AsSpan(inlines)[start..]);
        inlines.RemoveRange(start, inlines.Count - start);
        return inside;
    }

    /// <summary>Takes blanks off the end of running words.</summary>
    public void TrimEnd()
    {
        while (Words.Length > 0 && Words[^1] is ' ' or '\n') Words.Length--;
    }

    /// <summary>The words that come next stand on this line of the author's file.</summary>
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
