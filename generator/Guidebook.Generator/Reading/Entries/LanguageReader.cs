using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Languages;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the language of a guide from its BCP 47 tag: <c>en</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
internal static class LanguageReader
{
    /// <summary>The language of settings that have not been read yet; English if they name none.</summary>
    public static Language Find(YamlMap settings) =>
        settings.Entries.TryGetValue("language", out var entry) && entry.Value is YamlText text && LanguageTag.TryParse(text.Value, out _)
            ? LanguageTable.Find(text.Value)
            : LanguageTable.English;

    /// <summary>Reads the language of a required key; English, with a diagnostic, if there is no valid tag.</summary>
    public static Language Read(Fields fields, string key)
    {
        var tag = fields.Token(key, "en");
        if (LanguageTag.TryParse(tag, out _)) return LanguageTable.Find(tag);
        if (tag.Length == 0) return fields.Language;
        fields.Report(Codes.BadLanguage, fields.LocationOf(key),
            $"'{TypeHints.Short(tag)}' is no language tag. Write two or three letters such as 'en', with the country if it matters: 'pt-BR'.");
        return LanguageTable.English;
    }
}
