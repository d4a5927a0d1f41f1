using Guidebook.Benchmarks.Profiles;

// The runtime looks for this class, without a namespace, in the assembly that DOTNET_STARTUP_HOOKS names.
#pragma warning disable CA1050, CA1812
/// <summary>Records in another program what is compiled while it runs.</summary>
internal sealed class StartupHook
{
    /// <summary>Called by the runtime before the program.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(MethodRecorder.Variable) is { } file) MethodRecorder.Begin(file);
    }
}
