using System.Collections.Concurrent;
using Guidebook.Generator.IO;

namespace Guidebook.Generator.Publishing;

/// <summary>
/// Writes the files of a draft sequentially on its own thread, while other threads generate more. File systems serialise the creation of
/// files in a folder: several writer threads would only wait for each other.
/// </summary>
internal sealed class DraftWriter : IDisposable
{
    // Capacity of the queue. Producers block when the queue is full, and memory use stays bounded.
    private const int MostWaiting = 256;

    private readonly BlockingCollection<(string Path, ReadOnlyMemory<byte> Bytes)> waiting = new(MostWaiting);
    private readonly Draft draft;
    private readonly Task work;

    public DraftWriter(Draft draft)
    {
        this.draft = draft;
        work = Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Number of new or changed files; final after <see cref="Finish"/>.</summary>
    public int Changed { get; private set; }

    /// <summary>The first I/O error; no file is written after it.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Queues a file; thread-safe.</summary>
    public void Add(string path, ReadOnlyMemory<byte> bytes) => waiting.Add((path, bytes));

    /// <summary>Waits until every queued file is written; no files can be added afterwards.</summary>
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
        try
        {
            foreach (var (path, bytes) in waiting.GetConsumingEnumerable())
                if (Failure is null) Write(path, bytes.Span);
        }
        finally
        {
            // Whatever ended the writing: nobody waits for room in the queue for ever.
            foreach (var _ in waiting.GetConsumingEnumerable()) continue;
        }
    }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (!draft.Write(path, bytes)) Changed++;
        }
        catch (Exception exception) when (exception.IsIoError())
        {
            Failure = exception;
        }
    }
}
