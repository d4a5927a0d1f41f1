using System.IO.Pipes;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>A pipe to a child process. No other child process inherits it.</summary>
internal sealed class UnixPipe : IDisposable
{
    /// <summary>Files that the child process gets by number.</summary>
    private const int Reserved = 5;

    private readonly AnonymousPipeServerStream stream;

    public UnixPipe(PipeDirection direction)
    {
        var low = new List<AnonymousPipeServerStream>();
        try
        {
            stream = new(direction);
            while (Child < Reserved)
            {
                low.Add(stream); // Kept until a number is free that no other pipe is renamed to.
                stream = new(direction);
            }
        }
        finally
        {
            foreach (var other in low) Close(other);
        }
    }

    /// <summary>Our end.</summary>
    public Stream Stream => stream;

    /// <summary>The number of the child's end.</summary>
    public int Child => (int)stream.ClientSafePipeHandle.DangerousGetHandle();

    /// <summary>Closes our copy of the child's end.</summary>
    public void CloseChild() => stream.DisposeLocalCopyOfClientHandle();

    /// <summary>Closes both ends.</summary>
    public void Dispose() => Close(stream);

    private static void Close(AnonymousPipeServerStream stream)
    {
        stream.DisposeLocalCopyOfClientHandle();
        stream.Dispose();
    }
}
