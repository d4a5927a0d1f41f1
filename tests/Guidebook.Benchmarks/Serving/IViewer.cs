namespace Guidebook.Benchmarks.Serving;

/// <summary>Watches a page for changes.</summary>
internal interface IViewer : IAsyncDisposable
{
    /// <summary>Opens a page.</summary>
    Task OpenAsync(Uri page);

    /// <summary>Waits until the page shows these words.</summary>
    Task SeeAsync(string words);
}
