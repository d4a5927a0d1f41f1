using Guidebook.Generator.Hashing;

namespace Guidebook.Generator.IO;

/// <summary>A text file whose first line is the hash of the rest, which shows damage.</summary>
internal static class HashedText
{
    /// <summary>Writes a text.</summary>
    public static void Write(string path, string text) => File.WriteAllText(path, Seal(text));

    /// <summary>A text with its hash before it.</summary>
    public static string Seal(string text) => $"{ContentHash.Create(text)}\n{text}";

    /// <summary>The text; null if there is no file, or if it is damaged.</summary>
    public static string? Read(string path) =>
        File.Exists(path) && File.ReadAllText(path).Split('\n', 2) is [var hash, var text] && ContentHash.Create(text) == hash
            ? text : null;
}
