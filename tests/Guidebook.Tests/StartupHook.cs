// The runtime looks for this class, without a namespace, in the assembly that DOTNET_STARTUP_HOOKS names.
#pragma warning disable CA1050, CA1812
/// <summary>Writes the names of all assemblies that a program has loaded into a file when it ends.</summary>
internal sealed class StartupHook
{
    /// <summary>The variable with the name of the file.</summary>
    public const string Variable = "GUIDEBOOK_TEST_ASSEMBLIES";

    /// <summary>Called by the runtime before the program.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } file) return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            File.WriteAllLines(file, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
    }
}
