using System.Reflection;
using Guidebook.Tests;
using Xunit.Sdk;
using Xunit.v3;

namespace Guidebook.BrowserTests;

/// <summary>
/// Supplies a test with one reader in rotation, so that all kinds of readers occur equally often over all tests; in a thorough run, with
/// all of them.
/// </summary>
/// <param name="scripts">Whether the browsers run scripts.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ReadersAttribute(bool scripts = true) : DataAttribute
{
    /// <summary>Whether the browsers run scripts.</summary>
    public bool Scripts => scripts;

    /// <summary>All tests for readers of this kind, with their readers.</summary>
    public static IReadOnlyList<(MethodInfo Test, Reader Reader)> Turns(bool scripts)
    {
        var readers = Reader.All(scripts);
        var tests = typeof(ReadersAttribute).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<ReadersAttribute>().Any(wish => wish.Scripts == scripts))
            .OrderBy(method => $"{method.DeclaringType!.Name}.{method.Name}", StringComparer.Ordinal);
        return [.. tests.Select((test, i) => (test, readers[i % readers.Count]))];
    }

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var turns = Turns(scripts).Where(turn => turn.Test == testMethod).Select(turn => turn.Reader);
        return new([.. (Thorough.IsWanted ? Reader.All(scripts) : turns).Select(reader => new TheoryDataRow<Reader>(reader))]);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
