using Microsoft.AspNetCore.StaticFiles;

namespace Guidebook.Generator.Serving;

/// <summary>The content types of served files, by file name extension.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Provider = Create();

    /// <summary>The content type of a file; text types with their charset.</summary>
    public static string Find(string path)
    {
        if (!Provider.TryGetContentType(path, out var type)) return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }

    /// <summary>The provider with the types that it lacks.</summary>
    private static FileExtensionContentTypeProvider Create() => new() { Mappings = { [".avif"] = "image/avif", [".epub"] = "application/epub+zip" } };
}
