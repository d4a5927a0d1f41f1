using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>
/// Reads the group <c>names</c> of <c>guide.yaml</c>: the guide's own nouns for kinds, in the plural forms of its language.
/// </summary>
internal static class NounReader
{
    /// <summary>The website's folders that belong to no kind.</summary>
    private static readonly ImmutableArray<string> Taken = ["assets", "downloads", "images", "stages", "topics"];

    private static readonly ImmutableArray<(PluralForm Form, string Key)> OtherForms =
        [(PluralForm.Zero, "zero"), (PluralForm.Two, "two"), (PluralForm.Few, "few"), (PluralForm.Other, "other")];

    /// <summary>Reads the nouns, in the order of the kinds.</summary>
    public static ImmutableArray<Noun> Read(Fields fields, Language language)
    {
        var taken = new HashSet<string>([.. Taken, .. Kinds.Sections, .. Kinds.All.Select(kind => kind.Plural)]);
        var found = ImmutableArray.CreateBuilder<Noun>();
        foreach (var kind in Kinds.All.Where(kind => kind.Section is not null))
        {
            var noun = fields.Group(kind.Word, inner => ReadNoun(inner, kind, language));
            if (noun is not { One.Length: > 0, Many.Length: > 0 }) continue;
            // The guide's noun may equal the program's.
            if (noun.Folder.Value != kind.Plural && !taken.Add(noun.Folder.Value))
                fields.Report(Codes.DuplicateId, fields.LocationOf(kind.Word),
                    $"Pages of '{noun.Many}' would stand in the folder '{noun.Folder}', which is taken. Choose another word under 'many'.");
            else found.Add(noun);
        }

        return found.ToImmutable();
    }

    private static Noun ReadNoun(Fields fields, Kind kind, Language language)
    {
        var (one, many) = (Word(fields, "one", "recipe"), Word(fields, "many", "recipes"));
        return new(kind.Word, one, many, [.. Others(fields, language)], Ids.From(many, language));
    }

    /// <summary>
    /// The language's other plural forms. All are required except <c>other</c>, which is for fractions if there is a form for many.
    /// </summary>
    private static IEnumerable<NounForm> Others(Fields fields, Language language)
    {
        foreach (var (form, key) in OtherForms)
        {
            var isNeeded = language.Plurals.Any(rule => rule.Form == form);
            if (isNeeded || (form is PluralForm.Other && fields.Has(key))) yield return new(form, Word(fields, key));
        }
    }

    private static string Word(Fields fields, string key, string? example = null)
    {
        var word = fields.Name(key, example);
        if (word.AsSpan().IndexOfAny('{', '}') < 0) return word;
        fields.Report(Codes.NotAllowed, fields.LocationOf(key),
            $"'{key}' is a noun, and stands in sentences of the theme: leave the braces out.");
        return "";
    }
}
