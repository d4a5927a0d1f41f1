using System.Collections.Immutable;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the group <c>site</c> of <c>guide.yaml</c>: the optional features of the website.</summary>
internal static class SiteSettingsReader
{
    private static readonly ImmutableArray<(string, bool)> Apps = [("named", false), ("neutral", true)];

    /// <summary>Reads the settings; all features are on by default.</summary>
    public static SiteSettings Read(Fields fields) => new()
    {
        Tonight = fields.Flag("tonight", absent: true),
        Map = fields.Flag("map", absent: true),
        Settings = fields.Flag("settings", absent: true),
        NeutralTitle = fields.Flag("neutral-title", absent: true),
        NeutralApp = fields.OptionalWord("app", Apps),
        Feed = fields.Has("feed") ? new(fields.Flag("feed"), fields.LocationOf("feed")) : fields.Asked<Located<bool>?>("feed", null),
        Codes = fields.Flag("codes", absent: true),
    };
}
