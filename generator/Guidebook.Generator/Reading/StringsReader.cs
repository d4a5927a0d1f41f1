using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Reading.Entries;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Generator.Reading.Yaml;

namespace Guidebook.Generator.Reading;

/// <summary>Reads a file of the theme's strings, with one <c>key: text</c> per line.</summary>
public static class StringsReader
{
    /// <summary>Reads the strings from a stream; mistakes are reported at their location in the file of that name.</summary>
    public static Dictionary<string, string> Read(Stream stream, string name, DiagnosticBag diagnostics)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var document = TextFile.Decode(name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), diagnostics);
        if (document is null) return [];
        var words = FileReading.Yaml(document, fields => fields.AllPairs<string>(Shape.Token, Conversions.Plain));
        return words.ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);
    }
}
