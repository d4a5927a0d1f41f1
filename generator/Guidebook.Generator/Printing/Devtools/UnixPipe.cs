using System.IO.Pipes;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A pipe to a child process. No other child process inherits it.</summary>
#pragma warning disable CA1001 // Whoever reads or writes our end keeps it; the child has the other.
internal sealed class UnixPipe
#pragma warning restore CA1001
{
    /// <summary>Files that the child process gets by number.</summary>
    private const int Reserved = 5;

    private readonly AnonymousPipeServerStream stream;

    public UnixPipe(PipeDirection direction)
    {
        var low = new List<AnonymousPipeServerStream>();
        stream = new(direction);
        while (Child < Reserved)
        {
            low.Add(stream); // Kept until a number is free that no other pipe is renamed to.
            stream = new(direction);
        }

        foreach (var other in low)
        {
            other.DisposeLocalCopyOfClientHandle();
            other.Dispose();
        }
    }

    /// <summary>Our end.</summary>
    public Stream Stream => stream;

    /// <summary>The number of the child's end.</summary>
    public int Child => (int)stream.ClientSafePipeHandle.DangerousGetHandle();

    /// <summary>Closes our copy of the child's end.</summary>
    public void CloseChild() => stream.DisposeLocalCopyOfClientHandle();
}
