using System.Text;
using Guidebook.Generator.Hashing;
using Guidebook.Generator.IO;
using Guidebook.Generator.Reading.Files;
using Guidebook.Generator.Reading.Keys;
using Guidebook.Model;

namespace Guidebook.Generator.Starting;

/// <summary>
/// From what the schemas of a guide were put together, and what they were. While both are the same, a build has nothing to do with them.
/// </summary>
internal static class SchemaStamp
{
    private const string Name = "stamp.txt";

    /// <summary>The hash of all on which schemas depend: the program, the settings, and the ids from which values are chosen.</summary>
    public static string InputsOf(ContentFolders folders, Content content)
    {
        var settings = Path.Combine(folders.Content, "guide.yaml");
        return ContentHash.Create(
        [
            typeof(SchemaStamp).Module.ModuleVersionId.ToString(), File.Exists(settings) ? File.ReadAllText(settings) : "",
            .. IdSource.All.Select(source => string.Join('\0', source.Find(content))),
        ]);
    }

    /// <summary>Whether a folder has the schemas that were written from these inputs, byte for byte.</summary>
    public static bool Stands(string folder, string inputs) =>
        HashedText.Read(Path.Combine(folder, Name))?.Split('\n') is [var from, .. var files] && from == inputs
        && files.All(line => line.Split(' ', 2) is [var hash, var name] && IsAsWritten(Path.Combine(folder, name), hash));

    /// <summary>Records what was written.</summary>
    public static void Write(string folder, string inputs, IEnumerable<(string Name, byte[] Bytes)> files) =>
        WholeFile.Update(Path.Combine(folder, Name), Encoding.UTF8.GetBytes(HashedText.Seal(
            string.Join('\n', [inputs, .. files.Select(file => $"{ContentHash.Create(file.Bytes)} {file.Name}")]))));

    private static bool IsAsWritten(string file, string hash) => File.Exists(file) && ContentHash.Create(File.ReadAllBytes(file)) == hash;
}
