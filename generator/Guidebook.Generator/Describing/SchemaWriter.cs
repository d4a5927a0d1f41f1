using System.Text.Json;
using System.Text.Json.Nodes;
using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Model;

namespace Guidebook.Generator.Describing;

/// <summary>Writes the JSON Schema (draft 7) of a file, with the ids, vocabularies and fields of a guide.</summary>
internal sealed class SchemaWriter
{
    private readonly Content? content;
    private readonly SchemaShapes shapes;

    private SchemaWriter(Content? content) => (this.content, shapes) = (content, new(content));

    /// <summary>The schema as UTF-8.</summary>
    public static byte[] Write(KeyFile file, Content? content)
    {
        var writer = new SchemaWriter(content);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by guidebook; 'guidebook schema' and every build write it again.",
            ["title"] = file.Name,
        };
        var group = writer.OfGroup(file.Keys, file.Name);
        var parts = group.ToList();
        group.Clear();
        foreach (var (name, part) in parts) schema[name] = part;
        var lists = new JsonObject();
        foreach (var (name, ids) in writer.shapes.Lists) lists[name] = new JsonObject { ["enum"] = ids };
        if (lists.Count > 0) schema["definitions"] = lists;
        return Serialize(schema);
    }

    /// <summary>The schema of a group that has only one key of a file, whatever the guide; for the key's example.</summary>
    public static byte[] WriteKey(DescribedKey key)
    {
        var writer = new SchemaWriter(null);
        var properties = new JsonObject { [key.Key.Name] = writer.Of(key.Key.Shape, key.Path) };
        return Serialize(new() { ["title"] = key.Path, ["properties"] = properties, ["additionalProperties"] = false });
    }

    private static byte[] Serialize(JsonObject schema)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonPrinter.Style)) schema.WriteTo(json);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private JsonObject OfGroup(KeyGroup group, string path)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = Properties(group, path) };
        AddNeeded(schema, group);
        schema["additionalProperties"] = group.Rest is { } rest ? shapes.Of(rest) : group.IsOpen;
        if (group.Variants.Count > 0) AddVariants(schema, group, path);
        return schema;
    }

    private JsonObject Properties(KeyGroup group, string path)
    {
        var properties = new JsonObject();
        foreach (var key in group.Keys)
            if (!shapes.HasNothing(key.Shape)) properties[key.Name] = Describe(OfKey(key, path), $"{path}.{key.Name}", key.Name);
        return properties;
    }

    private static void AddNeeded(JsonObject schema, KeyGroup group)
    {
        var needed = group.Keys.Where(key => key.IsNeeded).Select(key => (JsonNode)key.Name).ToArray();
        if (needed.Length > 0) schema["required"] = new JsonArray(needed);
        var rules = new JsonArray();
        foreach (var (one, other, isOneNeeded) in group.Pairs)
        {
            rules.Add((JsonNode)new JsonObject { ["not"] = Needs(one, other) });
            if (isOneNeeded) rules.Add((JsonNode)new JsonObject { ["anyOf"] = new JsonArray(Needs(one), Needs(other)) });
        }

        if (rules.Count > 0) schema["allOf"] = rules;
    }

    /// <summary>Adds the keys of variants: all to the group, so that none is unknown, and to each variant its own.</summary>
    private void AddVariants(JsonObject schema, KeyGroup group, string path)
    {
        var (properties, cases) = (schema["properties"]!.AsObject(), schema["allOf"]?.AsArray() ?? []);
        foreach (var (name, variant) in group.Variants)
        {
            var then = new JsonObject { ["properties"] = Properties(variant, path) };
            AddNeeded(then, variant);
            then["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. group.Keys.Concat(variant.Keys).Select(key => (JsonNode)key.Name)]) };
            cases.Add((JsonNode)new JsonObject { ["if"] = If(group.VariantKey, name), ["then"] = then });
            foreach (var key in variant.Keys)
                if (!properties.ContainsKey(key.Name)) properties[key.Name] = Describe([], $"{path}.{key.Name}", key.Name);
        }

        schema["allOf"] = cases;
        if (group.VariantKey is null) schema["anyOf"] = new JsonArray([.. group.Variants.Keys.Select(key => Needs(key))]);
    }

    private static JsonObject If(string? decider, string name)
    {
        var condition = Needs(decider ?? name);
        if (decider is not null) condition["properties"] = new JsonObject { [decider] = new JsonObject { ["const"] = name } };
        return condition;
    }

    private static JsonObject Needs(params string[] keys) => new() { ["required"] = new JsonArray([.. keys.Select(key => (JsonNode)key)]) };

    private JsonObject OfKey(KeyGroup.Key key, string path) => Of(key.Shape, $"{path}.{key.Name}");

    private JsonObject Of(Shape shape, string path) => shapes.Of(shape) ?? shape switch
    {
        Shape.Group group => OfGroup(group.Keys, path),
        Shape.ListOf list => SchemaShapes.List(Of(list.Item, path), list.Least, null),
        Shape.Either either => new() { ["anyOf"] = new JsonArray([.. either.Shapes.Select(one => Of(one, path))]) },
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>Adds the meaning of a key, which editors show; beside a reference, editors would ignore it.</summary>
    private JsonObject Describe(JsonObject schema, string path, string name)
    {
        var described = schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(schema) } : schema;
        var text = KeyText.Find(path);
        var label = content?.Settings.Fields.FirstOrDefault(field => field.Id.Value == name)?.Label;
        described["description"] = text is null ? $"A field of this guide: {label}." : $"{text.Meaning} Example: {name}: {text.Example}";
        return described;
    }
}
