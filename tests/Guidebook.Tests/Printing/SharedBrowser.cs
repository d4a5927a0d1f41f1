using Guidebook.Generator.Diagnostics;
using Guidebook.Generator.Printing;

[assembly: AssemblyFixture(typeof(Guidebook.Tests.Printing.SharedBrowser))]

namespace Guidebook.Tests.Printing;

/// <summary>
/// One browser for all tests that only print: started on demand, closed after the last test. A test that ends its browser starts its own.
/// </summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    /// <summary>Long, because all tests that print share the browser, beside all others.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly Lazy<Task<PrintingBrowser>> Opening = new(() => Task.Run(OpenAsync));

    /// <summary>The running browser.</summary>
    public static Task<PrintingBrowser> Opened => Opening.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Opening.IsValueCreated) await (await Opening.Value).DisposeAsync();
    }

    private static async Task<PrintingBrowser> OpenAsync()
    {
        var diagnostics = new DiagnosticBag();
        var choice = new BrowserChoice { Path = Tools.Browser(), OpeningTimeout = Patience, Timeout = Patience };
        return await PrintingBrowser.OpenAsync(choice, diagnostics, CancellationToken.None) // one test does not end it for the others
            ?? throw new InvalidOperationException(diagnostics.Sorted[0].Message);
    }
}
