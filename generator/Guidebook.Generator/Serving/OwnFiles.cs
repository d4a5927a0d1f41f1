using Guidebook.Generator.IO;

namespace Guidebook.Generator.Serving;

/// <summary>The server's own scripts and stylesheets, embedded in the program.</summary>
internal static class OwnFiles
{
    private static readonly string[] Addresses =
        [LivePaths.Script, LivePaths.Words, LivePaths.Location, LivePaths.Styles, LivePaths.PageStyles];

    /// <summary>The file at an address; null if there is none.</summary>
    public static byte[]? Find(string address) => Addresses.Contains(address) ? EmbeddedFile.Read(address) : null;
}
