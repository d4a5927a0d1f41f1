using System.Text;

namespace Guidebook.Generator.Rendering.Themes;

/// <summary>A file of a theme folder, or a source of the theme that it extends.</summary>
/// <param name="Path">The path in the folder, with forward slashes: <c>Website/PracticePage.razor</c>.</param>
/// <param name="Name">The name in source locations.</param>
internal sealed record ThemeFile(string Path, string Name, byte[] Bytes)
{
    /// <summary>The extension of a template.</summary>
    public const string Template = ".razor";

    /// <summary>The extension of the C# file of a template.</summary>
    public const string CodeBehind = ".razor.cs";

    /// <summary>The bytes as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Bytes.AsSpan(3) : Bytes);

    /// <summary>Whether the file is compiled.</summary>
    public bool IsCode => Is(Template) || Is(".cs");

    /// <summary>Whether another file has the same names and bytes.</summary>
    public bool IsSame(ThemeFile other) => Path == other.Path && Name == other.Name && Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <summary>Whether the path has an extension.</summary>
    public bool Is(string extension) => Path.EndsWith(extension, StringComparison.Ordinal);
}
