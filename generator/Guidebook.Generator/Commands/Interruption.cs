using System.Runtime.InteropServices;

namespace Guidebook.Generator.Commands;

/// <summary>
/// Ends the program on SIGINT and SIGTERM, with a line and the exit code of shells: commands are cancelled, and what does not end in two
/// seconds is cut off. An output is whole at any moment.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private const int MillisecondsOfOneSignal = 500;
    private readonly string afterwards;
    private readonly CancellationTokenSource ending = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private int code;
    private long first = long.MaxValue;

    /// <param name="hasOutput">Whether the command writes an output folder.</param>
    public Interruption(bool hasOutput)
    {
        afterwards = hasOutput ? " The output holds one whole site, the old one or the new one." : "";
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
    }

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => ending.Token;

    /// <summary>The exit code for the signal; null without a signal.</summary>
    public int? Code => Volatile.Read(ref code) is not 0 and var ended ? ended : null;

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        ending.Dispose();
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        var ended = context.Signal is PosixSignal.SIGTERM ? ExitCode.Terminated : ExitCode.Interrupted;
        if (Interlocked.CompareExchange(ref code, ended, 0) != 0)
        {
            // Shells and 'timeout' send one signal twice, to the process and to its group; a later one is meant to end it at once.
            if (Environment.TickCount64 - Volatile.Read(ref first) > MillisecondsOfOneSignal) Environment.Exit(code);
            return;
        }

        Volatile.Write(ref first, Environment.TickCount64);
        LastWords.Say($"Ended by {context.Signal}.{afterwards}");
        _ = Task.Delay(Patience).ContinueWith(_ => Environment.Exit(ended), TaskScheduler.Default);
        ending.Cancel();
    }
}
