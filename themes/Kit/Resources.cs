using System.Reflection;

namespace Guidebook.Themes.Kit;

/// <summary>Reads the resources of assemblies.</summary>
public static class Resources
{
    /// <summary>The bytes of a resource; null if the assembly does not have it.</summary>
    public static byte[]? ReadResource(this Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
