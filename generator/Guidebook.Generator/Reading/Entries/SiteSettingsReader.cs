using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the group <c>site</c> of <c>guide.yaml</c>: the optional features of the website.</summary>
internal static class SiteSettingsReader
{
    /// <summary>Reads the settings; all features are on by default.</summary>
    public static SiteSettings Read(Fields fields) => new()
    {
        Tonight = fields.Flag("tonight", absent: true),
        Map = fields.Flag("map", absent: true),
        Settings = fields.Flag("settings", absent: true),
        NeutralTitle = fields.Flag("neutral-title", absent: true),
        Codes = fields.Flag("codes", absent: true),
    };
}
