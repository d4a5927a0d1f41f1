using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Guidebook.Generator.Printing.Devtools;

/// <summary>Starts and ends processes with the system calls that .NET does not offer: numbered files and process groups.</summary>
internal static class UnixSpawn
{
    private const short OwnGroup = 2;
    private const int OfProcess = 1;
    private const int Interrupted = 4;

    /// <summary>The structures of all systems have room in this many bytes.</summary>
    private const int Room = 1024;

    /// <summary>Waits for the end of a process, whose outcome stays to be asked for.</summary>
    private static int ExitedAndKept => 4 | (OperatingSystem.IsLinux() ? 0x0100_0000 : 0x20);

    /// <summary>A program, its command line and its environment.</summary>
    public sealed record Command(string Path, string[] Arguments, string[] Variables);

    /// <summary>Starts a program as the leader of a process group. Its input and output are empty.</summary>
    /// <param name="command">The program.</param>
    /// <param name="files">Our files, and the numbers that they get.</param>
    public static int Start(Command command, (int Ours, int Number)[] files)
    {
        var (actions, attributes) = (Marshal.AllocHGlobal(Room), Marshal.AllocHGlobal(Room));
        nint[] arguments = [.. command.Arguments.Select(Marshal.StringToCoTaskMemUTF8), 0];
        nint[] variables = [.. command.Variables.Select(Marshal.StringToCoTaskMemUTF8), 0];
        try
        {
            _ = UnixCalls.InitializeActions(actions);
            _ = UnixCalls.InitializeAttributes(attributes);
            _ = UnixCalls.SetFlags(attributes, OwnGroup);
            for (var number = 0; number < 2; number++) _ = UnixCalls.AddOpen(actions, number, Bytes("/dev/null"), 2, 0);
            foreach (var (ours, number) in files) _ = UnixCalls.AddCopy(actions, ours, number);
            var error = UnixCalls.Spawn(out var id, Bytes(command.Path), actions, attributes, arguments, variables);
            return error == 0 ? id : throw new BrowserException($"'{command.Path}' cannot be run: {new Win32Exception(error).Message}.");
        }
        finally
        {
            foreach (var text in arguments.Concat(variables)) Marshal.FreeCoTaskMem(text);
            _ = UnixCalls.DestroyActions(actions);
            _ = UnixCalls.DestroyAttributes(attributes);
            Marshal.FreeHGlobal(actions);
            Marshal.FreeHGlobal(attributes);
        }
    }

    /// <summary>Waits until a process has ended.</summary>
    public static void AwaitExit(int id)
    {
        var facts = Marshal.AllocHGlobal(Room);
        while (UnixCalls.WaitId(OfProcess, id, facts, ExitedAndKept) != 0 && Marshal.GetLastPInvokeError() == Interrupted)
        {
        }

        Marshal.FreeHGlobal(facts);
    }

    /// <summary>Sends a signal to a process, or to a group if the number is negative.</summary>
    public static int Signal(int id, int signal) => UnixCalls.Kill(id, signal);

    /// <summary>How a process ended: a sentence without its subject. The system forgets the process.</summary>
    public static string Outcome(int id)
    {
        int state, answer;
        while ((answer = UnixCalls.WaitPid(id, out state, 0)) < 0 && Marshal.GetLastPInvokeError() == Interrupted)
        {
        }

        var signal = state & 0x7f;
        if (answer < 0) return "it ended.";
        return signal == 0 ? FormattableString.Invariant($"it ended with {(state >> 8) & 0xff}.") : FormattableString.Invariant($"it was ended by signal {signal}.");
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text + '\0');
}
