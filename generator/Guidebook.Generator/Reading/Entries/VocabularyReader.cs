using System.Collections.Immutable;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>
/// The lists of values in <c>guide.yaml</c> from which practices choose: a list, or keys with the list under <c>values</c> and with
/// <c>optional: true</c> where a practice need not choose.
/// </summary>
internal static class VocabularyReader
{
    /// <summary>The highest number that a stage can have.</summary>
    public const int HighestStage = 99;

    /// <summary>The strands.</summary>
    public static (ImmutableArray<Strand> Values, Need Need) Strands(Fields fields) =>
        Read(fields, "strands", (list, key) => list.Entries(key, ReadStrand));

    /// <summary>The stages by number.</summary>
    public static (ImmutableArray<Stage> Values, Need Need) Stages(Fields fields) => Read<Stage>(fields, "stages", (list, key) =>
    [
        .. list.Named(key, ReadStage, stage => new(stage.Number == 0 ? "" : $"{stage.Number}", stage.Span)).OrderBy(stage => stage.Number),
    ]);

    /// <summary>Who can do a practice.</summary>
    public static (ImmutableArray<Choice> Values, Need Need) Who(Fields fields) => Choices(fields, "who", ReadPerson);

    /// <summary>How often a practice can be done.</summary>
    public static (ImmutableArray<Choice> Values, Need Need) Cadences(Fields fields) => Choices(fields, "cadences", ReadChoice);

    /// <summary>What a day of a plan can be marked with; no day needs a mark.</summary>
    public static ImmutableArray<Choice> Marks(Fields fields) => Named(fields, "marks", ReadChoice);

    private static (ImmutableArray<Choice> Values, Need Need) Choices(Fields fields, string key, Func<Fields, Choice> read) =>
        Read(fields, key, (list, name) => Named(list, name, read));

    private static ImmutableArray<Choice> Named(Fields fields, string key, Func<Fields, Choice> read) =>
        fields.Named(key, read, choice => new(choice.Id.Value, choice.Span));

    private static (ImmutableArray<T> Values, Need Need) Read<T>(Fields fields, string key, Func<Fields, string, ImmutableArray<T>> read)
    {
        var (values, isOptional) = fields.HasKeys(key)
            ? fields.Group(key, inner => Tuple.Create(read(inner, "values"), inner.Flag("optional")))!.ToValueTuple()
            : (read(fields, key), false);
        return (values, isOptional ? Need.Optional : values.IsEmpty ? Need.None : Need.Required);
    }

    private static Strand ReadStrand(Fields fields)
    {
        var id = fields.Id("id");
        return new()
        {
            Id = id.Value,
            Span = id.Span,
            Title = fields.Name("title"),
            Also = fields.Names("also"),
            Release = ReleaseReader.Read(fields),
            Summary = fields.Sentence("summary"),
            Subject = fields.OptionalName("subject"),
            SubjectSpan = fields.Has("subject") ? fields.LocationOf("subject") : null,
            Hue = fields.OptionalToken("hue") is { } hue ? new(hue, fields.LocationOf("hue")) : null,
            Picture = fields.OptionalDrawing("picture"),
        };
    }

    private static Stage ReadStage(Fields fields)
    {
        var number = fields.Number("number", 1, HighestStage);
        var known = fields.IsIncomplete ? 0 : number.Value;
        return new(known, fields.Name("title"), fields.Sentence("summary"), number.Span, fields.OptionalDrawing("picture"));
    }

    public static Choice ReadChoice(Fields fields)
    {
        var id = fields.Id("id");
        return new(id.Value, fields.Name("title"), false, id.Span);
    }

    private static Choice ReadPerson(Fields fields) => ReadChoice(fields) with { Alone = fields.Flag("alone") };
}
