using Guidebook.Generator.Reading.DeclaredFields;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>Fills the template of an entry with the vocabularies, fields and ids of a guide.</summary>
/// <param name="today">The value of dates.</param>
internal sealed class EntryDraft(Content content, DateOnly today)
{
    private const int MostDays = 3;

    /// <summary>The text of a new entry.</summary>
    public string Write(StartingKind kind, Slug id) => StartingTemplates.Fill(kind.Template, name => name switch
    {
        "id" => id.Value,
        "title" => StartingTemplates.Quote(StartingIds.TitleOf(id)),
        "words" => StartingIds.TitleOf(id),
        "sources" => kind.ListKey is null ? Sources : "    " + Sources.ReplaceLineEndings("\n    "),
        "vocabularies" => Vocabularies,
        "minutes" => Minutes,
        "fields" => string.Join('\n', content.Settings.Fields.Select(Field)),
        "parts" => content.All<Part>() is [var first, ..] ? $"part: {first.Id}" : "#part: id-of-a-part",
        "days" => Days,
        "last-day" => FormattableString.Invariant($"{DayPractices.Count()}"),
        _ => throw new ArgumentException($"No value for '{name}'.", nameof(name)),
    });

    /// <summary>The practices for the first days of a plan: first those that no other practice must precede.</summary>
    private IEnumerable<Practice> DayPractices => content.All<Practice>().OrderBy(practice => practice.Needs.Length).Take(MostDays);

    private string Days => string.Join('\n', DayPractices.Select(practice => $"  - practice: {practice.Id}"));

    private string Sources => content.All<Source>().IsEmpty
        ? "# The points of the source records (seeds/) on which this draws.\n#sources: [s1.01]"
        : "# Required: the points of the source records (seeds/) on which this draws, such as [s1.01]; [] where it is your own.\nsources: []";

    private string Minutes
    {
        get
        {
            var isNeeded = content.All<Practice>().Any(practice => practice.Duration is not null);
            return (isNeeded ? "# Required, because other practices say it: " : "# ")
                + "how long it takes: 10, a range 10-20, or in place of minutes 'time: half an evening'.\n"
                + (isNeeded ? "minutes: 10\n#time: half an evening" : "#minutes: 10\n#time: half an evening");
        }
    }

    private string Vocabularies => string.Join('\n', new[]
    {
        Choice("strand", content.All<Strand>().Select(strand => strand.Id.Value)),
        Choice("stage", content.Settings.Stages.Select(stage => FormattableString.Invariant($"{stage.Number}"))),
        Choice("who", content.Settings.Who.Select(who => who.Id.Value)),
        Choice("cadence", content.Settings.Cadences.Select(cadence => cadence.Id.Value)),
    }.Where(line => line.Length > 0));

    private static string Choice(string key, IEnumerable<string> values) =>
        values.ToList() is [var first, ..] all ? $"# One of: {string.Join(", ", all)}.\n{key}: {first}" : "";

    private string Field(FieldDeclaration field)
    {
        var choices = field.Values.IsEmpty ? "" : $": {string.Join(", ", field.Values.Select(value => value.Id))}";
        var lines = $"{field.Id}:{Sample(field)}";
        return $"# {(field.IsRequired ? "Required. " : "")}{field.Label}: {FieldType.NeedsOf(field)}{choices}.\n"
            + (field.IsRequired ? lines : "#" + lines.ReplaceLineEndings("\n#"));
    }

    /// <summary>A valid value of a field.</summary>
    private string Sample(FieldDeclaration field) => field.Type switch
    {
        "number" => " 1",
        "choice" => $" {field.Values[0].Id}",
        "date" => FormattableString.Invariant($" {today:yyyy-MM-dd}"),
        "link" => " https://example.org/",
        "prose" => " |\n  Write one or more paragraphs here.",
        "list" or "proses" => "\n  - Write the first item here.",
        "groups" => "\n  - title: A group\n    items:\n      - Write the first item here.",
        "picture" => $"\n  file: {Picture}\n  alt: What the picture shows\n  #caption: A line below it.",
        _ => " Write one sentence here.",
    };

    private string Picture => content.Images is [var first, ..] ? StartingTemplates.Quote(first.Value) : "images/name-of-a-picture.jpg";
}
