using System.Globalization;
using System.Text.Json.Nodes;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Model;

namespace Guidebook.Generator.Describing;

/// <summary>The JSON Schemas of values that have no keys below them.</summary>
/// <param name="content">The guide whose ids are allowed; null for every id.</param>
internal sealed class SchemaShapes(Content? content)
{
    private const string IdPattern =
        @"^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]*(-[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]*)*$";

    /// <summary>The lists of ids to which schemas of this file refer, by name.</summary>
    public SortedDictionary<string, JsonArray> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of a shape; null if it has keys below it.</summary>
    public JsonObject? Of(Shape shape) => shape switch
    {
        Shape.Text text => OfText(text.Kind),
        Shape.Id => Id(),
        Shape.Reference reference => Ids(reference.From),
        Shape.Flag flag => new() { ["type"] = "boolean", ["default"] = flag.Usual },
        Shape.False => new() { ["const"] = false },
        Shape.Number { From: { } from } when content is not null => Numbers(from, content),
        Shape.Number number => Number(number.Least, number.Most),
        Shape.Range range => new()
        {
            ["anyOf"] = new JsonArray(Number(range.Least, range.Most), Text(@"^[0-9]+\s*[-–]\s*[0-9]+$", "string")),
        },
        Shape.Pair pair => List(Of(pair.Item)!, 2, 2),
        Shape.Word word => Word(word),
        Shape.ListOf list when Of(list.Item) is { } item => List(item, list.Least, null),
        Shape.Either either when either.Shapes.All(shape => Of(shape) is not null) =>
            new() { ["anyOf"] = new JsonArray([.. either.Shapes.Select(Of)]) },
        Shape.Pairs pairs => new() { ["type"] = "object", ["additionalProperties"] = Of(pairs.Value) },
        _ => null,
    };

    /// <summary>The schema of a list.</summary>
    public static JsonObject List(JsonObject item, int least, int? most)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (least > 0) list["minItems"] = least;
        if (most is { } bound) list["maxItems"] = bound;
        return list;
    }

    /// <summary>Whether a value is chosen from ids, and the guide has none.</summary>
    public bool HasNothing(Shape shape)
    {
        var from = shape switch
        {
            Shape.Reference reference => reference.From,
            Shape.Number number => number.From,
            _ => null,
        };
        return content is not null && from is not null && !from.Find(content).Any();
    }

    private static JsonObject OfText(TextKind kind) => kind switch
    {
        TextKind.Date => Text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "string"),
        TextKind.Address => Text("^[Hh][Tt][Tt][Pp][Ss]?://[^/]", "string"),
        TextKind.Drawing => Text("^images/.", "string"),
        _ => Text(@"\S", "string", "number", "boolean"), // YAML reads 2026 and true as other types, the program as texts
    };

    private static JsonObject Text(string pattern, params string[] types) => new()
    {
        ["type"] = types is [var only] ? only : new JsonArray([.. types.Select(type => (JsonNode)type)]),
        ["pattern"] = pattern,
    };

    private static JsonObject Id() => Text(IdPattern, "string", "integer");

    private static JsonObject Number(long least, long most)
    {
        var number = new JsonObject { ["type"] = "integer", ["minimum"] = least };
        if (most < int.MaxValue) number["maximum"] = most;
        return number;
    }

    private static JsonObject Word(Shape.Word word)
    {
        var schema = new JsonObject { ["enum"] = Enum(word.Words) };
        if (word.Usual is { } usual) schema["default"] = usual;
        return schema;
    }

    /// <summary>The words, and the values as which YAML reads those that look like numbers or flags.</summary>
    private static JsonArray Enum(IEnumerable<string> words)
    {
        var values = new JsonArray();
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            values.Add((JsonNode)word);
            if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) values.Add((JsonNode)number);
            else if (word is "true" or "false") values.Add((JsonNode)(word == "true"));
        }

        return values;
    }

    private static JsonObject Numbers(IdSource from, Content content)
    {
        var numbers = from.Find(content).Distinct().Select(number => (JsonNode)int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return numbers.Length == 0 ? new() { ["not"] = new JsonObject() } : new() { ["enum"] = new JsonArray(numbers) };
    }

    private JsonObject Ids(IdSource from)
    {
        if (content is null) return from == IdSource.Points ? OfText(TextKind.Token) : Id();
        var name = from.Phrase.Replace(' ', '-').Replace("'", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (!Lists.ContainsKey(name))
        {
            var ids = Enum(from.Find(content));
            if (ids.Count == 0) return new() { ["not"] = new JsonObject() };
            Lists[name] = ids;
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }
}
