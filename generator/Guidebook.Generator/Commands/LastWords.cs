using Guidebook.Generator.Diagnostics.Printers;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Commands;

/// <summary>The last line of a program that ends early; the error stream itself may be closed.</summary>
internal static class LastWords
{
    /// <summary>Prints a line to the error stream, if that is possible.</summary>
    public static void Say(string line)
    {
        try
        {
            Console.Error.WriteLine(Excerpt.Shown(line));
        }
        catch (Exception exception) when (exception.IsIoError() || exception is ObjectDisposedException)
        {
            // There is nobody left to tell; the exit code says it.
        }
    }
}
