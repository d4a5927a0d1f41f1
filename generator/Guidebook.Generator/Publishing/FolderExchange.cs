namespace Guidebook.Generator.Publishing;

/// <summary>Puts a new folder where an old one stands.</summary>
internal static class FolderExchange
{
    /// <summary>
    /// Puts <c>next</c> at <c>site</c>. In one move where the disk can: afterwards the old site is called <c>next</c>. Else in two:
    /// the old site is then called <c>old</c>, and a kill between the two is repaired by the next build.
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
        catch (Exception exception) when (IoErrors.IsOfTheDisk(exception))
        {
            Directory.Move(layout.Old, layout.Site);
            throw;
        }
    }
}
