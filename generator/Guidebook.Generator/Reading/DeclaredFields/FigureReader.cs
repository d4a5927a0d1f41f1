using Guidebook.Generator.Reading.Yaml;
using Guidebook.Model;

namespace Guidebook.Generator.Reading.DeclaredFields;

/// <summary>The keys of a picture that stands by itself: its file, its description, a line below it.</summary>
internal static class FigureReader
{
    /// <summary>The picture; null where it is not whole, and then that was reported.</summary>
    public static Figure? Read(Fields fields)
    {
        var (file, alt, caption) = (fields.Drawing("file"), fields.Plain("alt"), fields.OptionalLine("caption"));
        return file is null ? null : new(file with { Alt = alt }, caption);
    }
}
