using System.Text.RegularExpressions;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Yaml.Nodes;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Yaml;

/// <summary>Extracts the ids of a list that is not valid YAML, so that references to them are not reported as well.</summary>
internal static partial class WrittenIds
{
    /// <summary>Creates the mapping that the parser would return if the list contained only ids.</summary>
    public static YamlMap StandIn(SourceDocument document, string key)
    {
        var items = new List<YamlNode>();
        foreach (Match match in Id().Matches(document.Text))
        {
            var id = match.Groups["id"];
            var (line, column) = document.Lines.At(id.Index);
            var span = new SourceSpan(document.Name, line, column, id.Length);
            items.Add(MapOf(
                span, ("id", new YamlText(id.Value, YamlStyle.Plain, (id.Index, id.Index + id.Length), span)), ("sources", new YamlList([], span))));
        }

        var whole = SourceSpan.Whole(document.Name);
        return MapOf(whole, (key, new YamlList(items, whole)));
    }

    private static YamlMap MapOf(SourceSpan span, params (string Key, YamlNode Value)[] pairs)
    {
        var entries = new OrderedDictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs) entries.Add(key, new(new YamlText(key, YamlStyle.Plain, (0, 0), span), value));
        return new(entries, span);
    }

    [GeneratedRegex("""(?:^|[\s{,"'-])id:\s*["']?(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)["']?\s*(?:[,}#\n]|$)""")]
    private static partial Regex Id();
}
