using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Yaml;
using Guidebook.Generator.Reading.Yaml.Hints;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.Entries;

/// <summary>Reads the list <c>fonts</c> of <c>guide.yaml</c>: the guide's own font files.</summary>
internal static class GuideFontReader
{
    /// <summary>The weight of regular letters.</summary>
    private const int Regular = 400;

    private static readonly ImmutableArray<(string, TypefaceRole)> Roles =
        [("text", TypefaceRole.Text), ("labels", TypefaceRole.Label), ("code", TypefaceRole.Code)];

    /// <summary>Reads the fonts; each file once.</summary>
    public static ImmutableArray<GuideFont> Read(Fields fields) =>
        fields.Named("fonts", ReadOne, font => new(font.File, font.Span));

    private static GuideFont ReadOne(Fields fields)
    {
        var (file, span) = (fields.Token("file", "Name.woff2"), fields.LocationOf("file"));
        if (file.AsSpan().ContainsAny('/', '\\'))
        {
            fields.Report(Codes.FontMissing, span, $"'file' should be the name of a file in the folder 'fonts', without folders; this is '{TypeHints.Short(file)}'.");
            file = "";
        }

        var roles = fields.Words("for", Roles);
        return new(
            file, fields.OptionalNumber("weight", 100, 900) ?? Regular, fields.Flag("italic"),
            fields.Has("for") ? [.. roles.Distinct()] : [TypefaceRole.Text, TypefaceRole.Label], span);
    }
}
