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

    /// <summary>The number of files up to which nothing is claimed: that is a collection too, and a small guide hardly needs one.</summary>
    private const int Handful = 20;

    /// <summary>Claims the memory; without effect if the system grants less. The first collection comes when it is used up.</summary>
    /// <param name="content">The folder of the guide.</param>
    public static void Claim(string content)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return;
        var files = CountFew(content);
        if (files <= Handful) return;
        try
        {
            _ = GC.TryStartNoGCRegion(files <= Few ? OfSmall : OfLarge);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The limit of the heap is lower.
        }
    }

    /// <summary>The number of files of a guide, as far as it is small.</summary>
    private static int CountFew(string content) =>
        BestEffort.Get(() => Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Take(Few + 1).Count(), Few + 1);
}
