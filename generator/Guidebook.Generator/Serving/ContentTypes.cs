using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;

namespace Guidebook.Generator.Serving;

/// <summary>The content types of served files, by file name extension.</summary>
internal static class ContentTypes
{
    /// <summary>ASP.NET Core's table, with two missing types.</summary>
    private static readonly FrozenDictionary<string, string> ByExtension =
        new FileExtensionContentTypeProvider { Mappings = { [".avif"] = "image/avif", [".epub"] = "application/epub+zip" } }
            .Mappings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The content type of a file; text types with their charset.</summary>
    public static string Find(string path)
    {
        var type = ByExtension.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }
}
