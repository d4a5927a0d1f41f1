using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Guidebook.Model;

namespace Guidebook.Generator.Wording;

/// <summary>Puts the words of a passage together again as they are read: blocks part them, links and emphasis do not.</summary>
internal sealed partial class StretchReader
{
    private readonly Guide guide;
    private readonly Passage passage;
    private readonly List<Stretch> stretches = [];
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<LineStart>.Builder lines = ImmutableArray.CreateBuilder<LineStart>();
    private int offset;

    private StretchReader(Guide guide, Passage passage) => (this.guide, this.passage) = (guide, passage);

    /// <summary>The stretches of a passage; a link without words of its own reads as the title of its target.</summary>
    public static IReadOnlyList<Stretch> Read(Passage passage, Guide guide)
    {
        var reader = new StretchReader(guide, passage);
        foreach (var part in passage.Parts) reader.Read(part);
        reader.End();
        return reader.stretches;
    }

    private void Read(PassagePart part)
    {
        switch (part)
        {
            case Words words: Add(words.Text); break;
            case LinkStart { HasText: false } link: text.Append(guide.Find(link.To).Title); break;
            case Markup { Html: var html } when BlockTag().IsMatch(html): End(); break;
        }
    }

    private void Add(string words)
    {
        Mark(new(text.Length, passage.LineAt(offset)));
        for (var i = Ordered.LastAt(passage.Lines.AsSpan(), offset, static start => start.Offset) + 1; i < passage.Lines.Length && passage.Lines[i].Offset < offset + words.Length; i++)
            Mark(passage.Lines[i] with { Offset = text.Length + passage.Lines[i].Offset - offset });
        text.Append(words);
        offset += words.Length;
    }

    private void Mark(LineStart start)
    {
        // A title that a link has put first stands on the line of what follows.
        if (lines.Count == 0) start = start with { Offset = 0 };
        if (lines.Count == 0 || lines[^1].Line != start.Line) lines.Add(start);
    }

    private void End()
    {
        if (text.Length > 0 && lines.Count == 0) lines.Add(new(0, passage.LineAt(offset)));
        if (text.Length > 0) stretches.Add(new(text.ToString(), passage.Span.File, lines.ToImmutable()));
        text.Clear();
        lines.Clear();
    }

    [GeneratedRegex("</?(?!(?:a|em|strong|code|br|sup|sub|del|span)[ />])[a-z]")]
    private static partial Regex BlockTag();
}
