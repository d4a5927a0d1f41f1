namespace Guidebook.Generator.Typefaces.Fonts;

/// <summary>The tables of an uncompressed font (OpenType, "Organization of an OpenType font").</summary>
internal static class Sfnt
{
    /// <summary>The tables by tag.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Tables(ReadOnlySpan<byte> bytes)
    {
        var reader = new FontReader(bytes) { At = 4 };
        var count = reader.Short();
        reader.Take(6);
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var tag = reader.Tag();
            reader.Take(4);
            var table = new FontReader(bytes) { At = reader.Long() };
            tables[tag] = table.Take(reader.Long()).ToArray();
        }

        return tables;
    }
}
