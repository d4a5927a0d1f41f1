using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>Reads the keys of a picture: file, alternative text, caption.</summary>
internal static class FigureReader
{
    /// <summary>Reads the picture; null if it is incomplete, which is reported.</summary>
    public static Figure? Read(Fields fields)
    {
        var (file, alt, caption) = (fields.Drawing("file"), fields.Name("alt"), fields.OptionalLine("caption"));
        return file is null ? null : new(file with { Alt = alt }, caption);
    }
}
