using System.Runtime.CompilerServices;

namespace Guidebook.Generator.Commands;

/// <summary>
/// Lets a native program begin without garbage collections. Its collector starts with the smallest budget, and would collect several times
/// before the first page is drawn; a small guide is built by then.
/// </summary>
internal static class FirstMemory
{
    /// <summary>More would cost a large guide more, because fresh memory is slower than memory that was collected.</summary>
    private const long Size = 16 * 1024 * 1024;

    /// <summary>Claims the memory; without effect if the system grants less. The first collection comes when it is used up.</summary>
    public static void Claim()
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return;
        try
        {
            _ = GC.TryStartNoGCRegion(Size);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The limit of the heap is lower.
        }
    }
}
