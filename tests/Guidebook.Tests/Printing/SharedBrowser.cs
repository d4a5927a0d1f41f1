using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;

[assembly: AssemblyFixture(typeof(Guidebook.Tests.Printing.SharedBrowser))]

namespace Guidebook.Tests.Printing;

/// <summary>
/// One browser for all tests that only print: opened by the first that asks for it, closed after the last. A test that ends its browser
/// opens its own.
/// </summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    private static readonly Lazy<Task<PrintingBrowser>> Opening = new(() => Task.Run(OpenAsync));

    /// <summary>The browser, open.</summary>
    public static Task<PrintingBrowser> Opened => Opening.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Opening.IsValueCreated) await (await Opening.Value).DisposeAsync();
    }

    private static async Task<PrintingBrowser> OpenAsync()
    {
        var diagnostics = new DiagnosticBag();
        return await PrintingBrowser.OpenAsync(new() { Path = Tools.Browser() }, diagnostics)
            ?? throw new InvalidOperationException(diagnostics.Sorted[0].Message);
    }
}
