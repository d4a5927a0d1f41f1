using Guidebook.Generator.IO;

namespace Guidebook.Generator.Publishing;

/// <summary>Replaces a folder by a new one.</summary>
internal static class FolderExchange
{
    /// <summary>
    /// Moves <c>next</c> to <c>site</c>. Where the disk supports it, one atomic exchange swaps both folders, and the old site becomes
    /// <c>next</c>. Elsewhere two renames do, and the old site becomes <c>old</c>; the next build repairs a kill between the two.
    /// </summary>
    public static void PutInPlace(OutputLayout layout)
    {
        if (!Directory.Exists(layout.Site)) Directory.Move(layout.Next, layout.Site);
        else if (!NativeCalls.Exchange(layout.Next, layout.Site)) InTwoMoves(layout);
    }

    private static void InTwoMoves(OutputLayout layout)
    {
        Directory.Move(layout.Site, layout.Old);
        try
        {
            Directory.Move(layout.Next, layout.Site);
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            Directory.Move(layout.Old, layout.Site);
            throw;
        }
    }
}
