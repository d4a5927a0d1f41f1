using System.Runtime.CompilerServices;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Commands;

/// <summary>
/// Lets a native program begin without garbage collections. Its collector starts with the smallest budget, and would collect several times
/// before the first page is drawn; a small guide is built by then.
/// </summary>
internal static class FirstMemory
{
    /// <summary>More would cost a large guide more, because fresh memory is slower than memory that was collected.</summary>
    private const long OfLarge = 16 * 1024 * 1024;

    /// <summary>A small guide gets more: many are built before it is used up.</summary>
    private const long OfSmall = 64 * 1024 * 1024;

    /// <summary>The number of files up to which a guide is small.</summary>
    private const int Few = 200;

    /// <summary>Claims the memory; without effect if the system grants less. The first collection comes when it is used up.</summary>
    /// <param name="content">The folder of the guide.</param>
    public static void Claim(string content)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return;
        try
        {
            _ = GC.TryStartNoGCRegion(IsSmall(content) ? OfSmall : OfLarge);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The limit of the heap is lower.
        }
    }

    private static bool IsSmall(string content) =>
        BestEffort.Get(() => !Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Skip(Few).Any(), false);
}
