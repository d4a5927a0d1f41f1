using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Guidebook.Benchmarks.Profiles;

/// <summary>Writes down, when a program ends, which generic code was compiled while it ran.</summary>
internal sealed class MethodRecorder : EventListener
{
    /// <summary>The environment variable with the name of the file to write.</summary>
    public const string Variable = "GUIDEBOOK_RECORDED_METHODS";

    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Compiling = (EventKeywords)0x10;
    private const int Identity = 0;
    private const int Flags = 5;
    private const uint Quickly = 3; // a tier of compiling: what is called often is compiled again, which says nothing of what lacked
    private const BindingFlags Hidden = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic;

    private static MethodRecorder? recorder;
    private readonly ConcurrentQueue<ulong> compiled = new();

    /// <summary>Begins to record.</summary>
    public static void Begin(string file)
    {
        recorder = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => recorder.End(file);
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime) EnableEvents(eventSource, EventLevel.Verbose, Compiling);
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) is not true) return;
        var tier = (Convert.ToUInt32(eventData.Payload![Flags], CultureInfo.InvariantCulture) >> 7) & 7;
        if (tier == Quickly) compiled.Enqueue(Convert.ToUInt64(eventData.Payload[Identity], CultureInfo.InvariantCulture));
    }

    private void End(string file)
    {
        var methods = compiled.ToImmutableArray();
        Dispose();
        var generic = methods.Select(Find).OfType<MethodBase>().Where(IsGeneric);
        File.WriteAllText(file, JsonSerializer.Serialize(generic.Select(RecordedMethod.Of)));
    }

    private static bool IsGeneric(MethodBase method) =>
        (method.DeclaringType?.IsGenericType is true || method.IsGenericMethod)
        && !method.Module.Assembly.IsDynamic && method.Module.Assembly != typeof(MethodRecorder).Assembly;

    /// <summary>
    /// The method that an event names by a number. <see cref="MethodBase.GetMethodFromHandle(RuntimeMethodHandle)"/> refuses methods of
    /// generic types whose types are not known, so that what it calls is called.
    /// </summary>
    private static MethodBase? Find(ulong number)
    {
        var handle = Activator.CreateInstance(Handle, Hidden, null, [(nint)number], null);
        try
        {
            return TypeOfHandle.Invoke(null, [handle]) is { } type ? (MethodBase?)MethodOfHandle.Invoke(null, [type, handle]) : null;
        }
        catch (TargetInvocationException of) when (of.InnerException is TypeLoadException or ArgumentException)
        {
            return null;
        }
    }

    private static readonly Type Handle = typeof(object).Assembly.GetType("System.RuntimeMethodHandleInternal", throwOnError: true)!;
    private static readonly Type RuntimeType = typeof(object).GetType();
    private static readonly MethodInfo TypeOfHandle = typeof(RuntimeMethodHandle).GetMethod("GetDeclaringType", Hidden, [Handle])!;
    private static readonly MethodInfo MethodOfHandle = RuntimeType.GetMethod("GetMethodBase", Hidden, [RuntimeType, Handle])!;
}
