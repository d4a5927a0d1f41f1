namespace Guidebook.Generator.Serving;

/// <summary>The server's own scripts and stylesheets, embedded in the program.</summary>
internal static class OwnFiles
{
    private static readonly string[] Addresses =
        [LivePaths.Script, LivePaths.Words, LivePaths.Location, LivePaths.Styles, LivePaths.PageStyles];

    /// <summary>The file at an address; null if there is none.</summary>
    public static byte[]? Find(string address)
    {
        if (!Addresses.Contains(address)) return null;
        using var stream = typeof(OwnFiles).Assembly.GetManifestResourceStream(address) ?? throw new FileNotFoundException($"The program has no file '{address}'.", address);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
