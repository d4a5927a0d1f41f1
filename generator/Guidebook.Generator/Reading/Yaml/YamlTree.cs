using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>
/// Parses YAML into nodes with locations. It accepts one document with a mapping, and rejects anchors and aliases, which could expand a
/// small file.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>The maximum nesting of lists and mappings.</summary>
    private const int Deepest = 32;

    private const string NoType = "A text cannot begin with '!': in YAML that names a type, which guides do not use. Put the whole text in quotes.";

    private readonly SourceDocument document;
    private readonly TextPart part;
    private readonly string example;
    private readonly Parser parser;
    private SourceSpan? bracket;
    private int bracketStart;
    private bool hasMovedColons;

    /// <param name="yaml">The part's text for the parser; every character has the same offset as in the file.</param>
    private YamlTree(SourceDocument document, TextPart part, string example, string yaml)
    {
        (this.document, this.part, this.example) = (document, part, example);
        parser = new(new StringReader(yaml));
    }

    /// <summary>Parses the mapping of the part; null if it is invalid, which is reported.</summary>
    /// <param name="example">A key that the part could contain, for messages.</param>
    public static YamlMap? Read(SourceDocument document, TextPart part, string example = "title")
    {
        return Read(
            document, part, example, TabIndents.WithoutOnBlankLines(part.Length == document.Text.Length
                ? document.Text
                : document.Text.Substring(part.Start, part.Length)));
    }

    /// <param name="hasMovedColons">Whether colons were moved to the lines of their keys, so that the parser's columns are not the
    /// file's.</param>
    private static YamlMap? Read(SourceDocument document, TextPart part, string example, string yaml, bool hasMovedColons = false)
    {
        var tree = new YamlTree(document, part, example, yaml) { hasMovedColons = hasMovedColons };
        try
        {
            return tree.ReadRoot();
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException && Escapes.Readable(yaml) is { } readable)
        {
            // The parser breaks down at some escapes. Halves of characters are reported as forbidden, and the rest is read.
            return Read(document, part, example, readable, hasMovedColons);
        }
        catch (YamlException) when (!tree.hasMovedColons && tree.bracket is not null
            && FlowColons.MovedUp(yaml, tree.bracketStart) is { } readable)
        {
            return Read(document, part, example, readable, hasMovedColons: true);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException && TabIndents.Report(document, part))
        {
            // Tabs inside block scalars and quotes are text, so they are reported only where the parser stops.
        }
        catch (YamlException exception)
        {
            tree.ReportTrouble(exception);
        }
        catch (ArgumentException)
        {
            // The parser throws this exception for a type that is no address.
            tree.ReportType();
        }
        catch (InvalidOperationException)
        {
            // The parser throws this exception if the file ends inside a bracket.
            if (tree.bracket is null && SyntaxHints.Find(document, part, part.LineAfter(document.Text)) is { } slip)
                document.Report(slip.Code, slip.Span, slip.Message);
            else document.Report(Codes.YamlSyntax, tree.bracket ?? tree.Start, ParserErrors.BracketNotClosed);
        }

        return null;
    }

    private SourceSpan Start => new(document.Name, part.Line, 1, 0);

    private void ReportTrouble(YamlException exception)
    {
        var location = Inside(LocationOf(exception.Start, exception.End));
        if (SyntaxHints.Find(document, part, location.Line) is { } slip)
        {
            document.Report(slip.Code, slip.Span, slip.Message);
            return;
        }

        // The parser notices an unclosed bracket some lines later.
        if (bracket is { } opened && location.Line > opened.Line) document.Report(Codes.YamlSyntax, opened, ParserErrors.BracketNotClosed);
        else document.Report(
        Codes.YamlSyntax, location, ParserErrors.Explain(exception.Message, document.Line(location.Line), location.Column));
    }

    /// <summary>Reports the type after the last node, which stands behind blanks and comments.</summary>
    private void ReportType()
    {
        var at = part.Start + (int)(parser.Current?.End.Index ?? 0);
        for (var i = at; i < document.Text.Length && document.Text[at] != '!'; i++)
        {
            if (document.Text[i] == '!') at = i;
            if (document.Text[i] == '#' && document.Text.IndexOf('\n', i) is >= 0 and var end) i = end;
        }

        var (line, column) = document.Lines.At(at);
        document.Report(Codes.YamlFeature, Inside(new(document.Name, line, column, 1)), NoType);
    }

    private YamlMap? ReadRoot()
    {
        Next<StreamStart>();
        if (parser.Current is null || !parser.MoveNext() || parser.Current is not DocumentStart) return RefuseEmpty();
        parser.MoveNext();
        var root = ReadNode(1);
        if (root is null) return null;
        parser.MoveNext();
        if (parser.MoveNext() && parser.Current is DocumentStart second)
            return Refuse(Codes.YamlFeature, second, "A second document begins here. A file holds one: delete this line, or make two files.");
        if (root is YamlMap map) return map;
        if (root is YamlText { IsEmpty: true }) return RefuseEmpty();
        var hint = root is YamlText ? " After the colon of a key comes a space." : " The key to which it belongs is missing on a line above it.";
        document.Report(Codes.WrongType, root.Span, $"Keys with values are expected here, such as '{example}: …'; this is {root.Sort}.{hint}");
        return null;
    }

    private YamlMap? RefuseEmpty()
    {
        var way = part.Start == 0 ? " Write them, or take the file away." : "";
        document.Report(Codes.Empty, Start, $"There is nothing in here. Keys with values are expected, such as '{example}: …'.{way}");
        return null;
    }

    private void Next<TEvent>() where TEvent : ParsingEvent
    {
        if (!parser.MoveNext() || parser.Current is not TEvent) throw new InvalidOperationException();
    }

    /// <summary>The node at the parser's position; null if it is rejected.</summary>
    private YamlNode? ReadNode(int depth) => parser.Current switch
    {
        AnchorAlias alias => Refuse(Codes.YamlFeature, alias,
            "A text cannot begin with '*': in YAML that repeats another value, which guides do not use. Put the whole text in quotes."),
        NodeEvent { Anchor.IsEmpty: false } node => Refuse(Codes.YamlFeature, node,
            "A text cannot begin with '&': in YAML that names a value to repeat it, which guides do not use. Put the whole text in quotes."),
        NodeEvent { Tag.IsEmpty: false } node => Refuse(Codes.YamlFeature, node, NoType),
        Scalar scalar => TextOf(scalar),
        NodeEvent deep when depth > Deepest => Refuse(Codes.TooDeep, deep,
            $"Lists and keys stand inside each other more than {Deepest} deep here. Look for superfluous brackets or indentation."),
        SequenceStart start => ReadList(start, depth),
        MappingStart start => ReadMap(start, depth),
        _ => throw new InvalidOperationException(),
    };

    private YamlList? ReadList(SequenceStart start, int depth)
    {
        var span = LocationOf(start.Start, start.End) with { Length = 1 };
        var outer = bracket;
        if (start.Style is SequenceStyle.Flow) Open(span, start.Start);
        var items = new List<YamlNode>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        bracket = outer;
        return new(items, span);
    }

    private void Open(SourceSpan span, Mark start)
    {
        if (bracket is null) bracketStart = (int)start.Index;
        bracket = span;
    }

    private YamlMap? ReadMap(MappingStart start, int depth)
    {
        var span = PlaceOf(start) with { Length = 1 };
        var outer = bracket;
        if (start.Style is MappingStyle.Flow) Open(span, start.Start);
        var entries = new OrderedDictionary<string, YamlEntry>(StringComparer.Ordinal);
        var doubled = false;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var first = parser.Current;
            if (ReadNode(depth + 1) is not { } keyNode) return null;
            if (keyNode is not YamlText key)
                return Refuse(Codes.YamlFeature, first!, $"A key is a plain word; this is {keyNode.Sort}. A text that begins with {{ or [ needs quotes around it.");
            parser.MoveNext();
            if (ReadNode(depth + 1) is not { } value) return null;
            // The parser locates an empty value after the token that follows the key; an editor would look at the key.
            if (value is YamlText { Value: "", Style: YamlStyle.Plain })
                value = new YamlText("", YamlStyle.Plain, (key.Start, key.End), key.Span);
            if (entries.Count == 0) span = key.Span;
            doubled |= !Add(entries, new(key, value), isItem: depth > 1 && start.Style is not MappingStyle.Flow);
        }

        bracket = outer;
        return new(entries, span) { HasDoubles = doubled };
    }

    private bool Add(OrderedDictionary<string, YamlEntry> entries, YamlEntry entry, bool isItem)
    {
        var (name, location) = (entry.Key.Value, entry.Key.Span);
        if (entries.TryAdd(name, entry)) return true;
        // An item without its hyphen adds its keys to the item above, so that the first key of that item occurs again.
        var way = isItem && entries.GetAt(0).Key == name ? "If a new item begins here, write '- ' before it; otherwise keep one." : "Keep one.";
        document.Diagnostics.Report(Codes.DuplicateKey, location, $"The key '{name}' stands here a second time; the first is in line {entries[name].Key.Span.Line}. {way}",
            isItem ? new($"twice in the keys of {entries.GetAt(0).Value.Key.Span}") : null);
        return false;
    }

    private YamlText TextOf(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.Single,
            ScalarStyle.DoubleQuoted => YamlStyle.Double,
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            _ => YamlStyle.Plain,
        };
        var span = LocationOf(scalar.Start, scalar.End);
        var extent = (part.Start + (int)scalar.Start.Index, part.Start + (int)scalar.End.Index);
        if (style is not YamlStyle.Double || ForbiddenCharacters.IndexIn(scalar.Value) < 0)
            return new(scalar.Value, style, extent, style >= YamlStyle.Literal ? span with { Length = 1 } : span);
        var text = new YamlText(ForbiddenCharacters.Blanked(scalar.Value), style, extent, span);
        Escapes.Report(document, text);
        return text;
    }

    private YamlMap? Refuse(Code code, ParsingEvent at, string message)
    {
        document.Report(code, PlaceOf(at), message);
        return null;
    }

    /// <summary>The location of an event; that of the bracket for a pair in a list, which the parser puts at the beginning.</summary>
    private SourceSpan PlaceOf(ParsingEvent at) =>
        at is MappingStart { Start.Index: 0 } && bracket is { } list ? list : LocationOf(at.Start, at.End);

    private SourceSpan LocationOf(Mark start, Mark end)
    {
        var from = (int)start.Index;
        var length = (int)end.Index - from;
        if (end.Line != start.Line)
        {
            var rest = document.Text.AsSpan(Math.Min(part.Start + from, document.Text.Length));
            length = rest.IndexOf('\n') is >= 0 and var toEnd ? toEnd : rest.Length;
        }

        var column = hasMovedColons ? ColumnOf(part.Start + from) : (int)start.Column;
        return new(document.Name, part.Line + (int)start.Line - 1, column, Math.Max(0, length));
    }

    /// <summary>The location in the text of one where the parser gave up, which may be behind the end of a line, or of the last.</summary>
    private SourceSpan Inside(SourceSpan span)
    {
        var line = Math.Min(span.Line, document.Lines.Count);
        var end = document.Line(line).Length + 1;
        var column = line < span.Line ? end : Math.Clamp(span.Column, 1, end);
        return new(span.File, line, column, Math.Min(span.Length, end - column));
    }

    /// <summary>The column of an offset in the file.</summary>
    private int ColumnOf(int offset)
    {
        var before = document.Text.AsSpan(0, Math.Min(offset, document.Text.Length));
        return before.Length - before.LastIndexOf('\n');
    }
}
