using System.Collections.Immutable;
using System.Globalization;
using Guidebook.Generator.Diagnostics.Printers;

namespace Guidebook.Generator.Examining;

/// <summary>Prints the conditions of a machine.</summary>
public static class ConditionPrinter
{
    /// <summary>Prints a line or two for each condition, and what follows from all.</summary>
    public static void PrintText(ImmutableArray<Condition> conditions, TextWriter writer)
    {
        var width = conditions.Max(condition => condition.Name.Length);
        foreach (var (name, purpose, found, way) in conditions.Select(one => (one.Name.PadRight(width), one.Purpose, one.Found, one.Way)))
        {
            writer.WriteLine(found is null ? $"missing  {name}  {purpose}" : $"ok       {name}  {found}");
            if (found is null) writer.WriteLine($"         {new string(' ', width)}  {way}");
        }

        var lacks = conditions.Count(condition => condition.IsLack);
        writer.WriteLine(lacks == 0 ? "All that a build needs is here. Git and a network are not needed."
            : lacks == 1 ? "One thing that a build needs is missing."
            : string.Create(CultureInfo.InvariantCulture, $"{lacks} things that a build needs are missing."));
    }

    /// <summary>Prints the conditions as JSON.</summary>
    public static void PrintJson(ImmutableArray<Condition> conditions, TextWriter writer) => JsonPrinter.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            json.WriteString("name", condition.Name);
            json.WriteString("purpose", condition.Purpose);
            json.WriteBoolean("needed", condition.IsNeeded);
            if (condition.Found is { } found) json.WriteString("found", found);
            else json.WriteString("way", condition.Way);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
