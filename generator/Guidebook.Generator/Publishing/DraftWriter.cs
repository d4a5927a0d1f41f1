using System.Collections.Concurrent;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// Writes the files of a draft one after the other, on a thread of its own, while others go on making them. A disk makes new files in
/// a folder one at a time: many threads at it would only wait for each other.
/// </summary>
internal sealed class DraftWriter : IDisposable
{
    // So many files may wait to be written; whoever makes more waits in turn, and memory stays flat.
    private const int MostWaiting = 256;

    private readonly BlockingCollection<(string Path, ReadOnlyMemory<byte> Bytes)> waiting = new(MostWaiting);
    private readonly Draft draft;
    private readonly Task work;

    public DraftWriter(Draft draft)
    {
        this.draft = draft;
        work = Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>How many files are not as the last build left them; known when all are written.</summary>
    public int Changed { get; private set; }

    /// <summary>The first fault of the disk; after it nothing more is written.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Puts a file in line; from any thread.</summary>
    public void Add(string path, ReadOnlyMemory<byte> bytes) => waiting.Add((path, bytes));

    /// <summary>Waits until every file is written; none may be added any more.</summary>
    public void Finish()
    {
        waiting.CompleteAdding();
        work.Wait();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Finish();
        waiting.Dispose();
        work.Dispose();
    }

    private void WriteAll()
    {
        foreach (var (path, bytes) in waiting.GetConsumingEnumerable())
            if (Failure is null) Write(path, bytes.Span);
    }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (!draft.Write(path, bytes)) Changed++;
        }
        catch (Exception exception) when (IoErrors.IsOfTheDisk(exception))
        {
            Failure = exception;
        }
    }
}
