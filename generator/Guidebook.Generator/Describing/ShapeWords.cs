using System.Globalization;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Model;

namespace Guidebook.Generator.Describing;

/// <summary>The values that a key accepts, in words.</summary>
/// <param name="content">The guide whose ids are named; null for none.</param>
internal sealed class ShapeWords(Content? content = null)
{
    private const int MostIds = 40;

    /// <summary>The words about a shape, with an article and without a full stop.</summary>
    public string Of(Shape shape) => shape switch
    {
        Shape.Text text => OfText(text.Kind),
        Shape.Id => "a new id",
        Shape.Reference reference => $"the id of {reference.From.Phrase}{IdsOf(reference.From)}",
        Shape.Flag => "true or false",
        Shape.False => "false",
        Shape.Number { From: { } from } => $"the number of {from.Phrase}{IdsOf(from)}",
        Shape.Number number => $"a whole number, {Bounds(number.Least, number.Most)}",
        Shape.Range range => $"a whole number or a range such as 10-20, {Bounds(range.Least, range.Most)}",
        Shape.Pair pair => $"a list of two, each {Of(pair.Item)}",
        Shape.Word { Words: [var only] } => only,
        Shape.Word word => $"one of {string.Join(", ", word.Words)}",
        Shape.ListOf { Item: Shape.Group } list => list.Least > 0 ? "a list of groups of keys, at least one" : "a list of groups of keys",
        Shape.ListOf list => $"a list{LeastOf(list)}, each {Of(list.Item)}",
        Shape.Group { Keys.Rest: { } rest } => $"keys, each with {Of(rest)}",
        Shape.Group => "keys of its own",
        Shape.Pairs pairs => $"keys of your choice, each with {Of(pairs.Value)}",
        Shape.Either either => string.Join(", or ", either.Shapes.Select(Of)),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static string OfText(TextKind kind) => kind switch
    {
        TextKind.Name => "plain text",
        TextKind.Token => "a word",
        TextKind.Colours => "one or two colours",
        TextKind.Sentence => "a sentence",
        TextKind.Line => "a line of Markdown",
        TextKind.Prose => "Markdown",
        TextKind.Address => "a web address",
        TextKind.Drawing => "a file below images/",
        TextKind.Date => "a day such as 2026-11-22",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string LeastOf(Shape.ListOf list) => list.Least switch { 0 => "", 1 => " of at least one", _ => " of at least two" };

    private static string Bounds(long least, long most) => most == int.MaxValue
        ? FormattableString.Invariant($"{least} or more")
        : FormattableString.Invariant($"from {least} to {most}");

    private string IdsOf(IdSource from)
    {
        if (content is null) return "";
        var ids = from.Find(content).ToList();
        var shown = string.Join(", ", ids.Take(MostIds));
        var more = ids.Count > MostIds ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Count - MostIds} more") : "";
        return ids.Count == 0 ? " (this guide has none)" : $": {shown}{more}";
    }
}
