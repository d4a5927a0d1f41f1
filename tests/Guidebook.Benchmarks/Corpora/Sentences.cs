using System.Text;

namespace Guidebook.Benchmarks.Corpora;

/// <summary>Generates sentences, some with an emphasized word.</summary>
internal sealed class Sentences(Dice dice)
{
    /// <summary>A thing with an adjective.</summary>
    public string Thing() => $"{dice.OneOf(Vocabulary.Qualities)} {dice.OneOf(Vocabulary.Plants)}";

    /// <summary>A place with an adjective.</summary>
    public string Location() => $"{dice.OneOf(Vocabulary.Qualities)} {dice.OneOf(Vocabulary.Locations)}";

    /// <summary>An instruction, for a step.</summary>
    public string Step() => $"{Capital(dice.OneOf(Vocabulary.Deeds))} the {Thing()} {dice.OneOf(Vocabulary.Times)}";

    /// <summary>A whole sentence.</summary>
    public string Sentence() => dice.Below(8) switch
    {
        0 => $"A {Stressed(Thing())} in the {Location()} will need {dice.Below(20) + 2} weeks, and more {Time()}.",
        1 => $"Nobody who has seen a {Thing()} {Time()} would {Deed()} it again without good reason.",
        2 => $"{Capital(Time())}, {Deed()} the {Stressed(Thing())} and leave the {Location()} as it is.",
        3 => $"The books say to {Deed()} it {Time()}; in a {Location()} we would rather wait, and then {Deed()} it.",
        4 => $"Keep {dice.Below(90) + 10} cm between one {Thing()} and the next, or the {Location()} turns {Quality()}.",
        5 => $"“Too {Quality()},” my neighbour's mother used to say of any {Location()} with a {Thing()} in it.",
        6 => $"If the {Location()} is {Quality()}, {Deed()} the {Thing()} first, and only {Time()}.",
        _ => $"Set the knife to `{dice.Below(30) + 1} mm` and {Deed()} each {Stressed(Thing())} {Time()}.",
    };

    /// <summary>Sentences with at least this many words in total.</summary>
    public string Paragraph(int words)
    {
        var text = new StringBuilder();
        for (var count = 0; count < words;)
        {
            var sentence = Sentence();
            count += sentence.Count(letter => letter == ' ') + 1;
            text.Append(text.Length == 0 ? "" : " ").Append(sentence);
        }

        return text.ToString();
    }

    /// <summary>Capitalizes the first letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Quality() => dice.OneOf(Vocabulary.Qualities);

    private string Deed() => dice.OneOf(Vocabulary.Deeds);

    private string Time() => dice.OneOf(Vocabulary.Times);

    private string Stressed(string text) => dice.Below(16) switch { 0 => $"*{text}*", 1 => $"**{text}**", _ => text };
}
