using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>The group <c>site</c> of <c>guide.yaml</c>: what the website offers besides the guide's own pages.</summary>
internal static class SiteSettingsReader
{
    /// <summary>The settings; what is not named is offered.</summary>
    public static SiteSettings Read(Fields fields) => new()
    {
        Tonight = fields.Flag("tonight", absent: true),
        Map = fields.Flag("map", absent: true),
        Settings = fields.Flag("settings", absent: true),
        NeutralTitle = fields.Flag("neutral-title", absent: true),
        Codes = fields.Flag("codes", absent: true),
    };
}
