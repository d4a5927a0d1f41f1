namespace Guidebook.Benchmarks.Serving;

/// <summary>Somebody who looks at a page and sees when it has changed.</summary>
internal interface IViewer : IAsyncDisposable
{
    /// <summary>Goes to a page.</summary>
    Task OpenAsync(Uri page);

    /// <summary>Waits until the page shows these words.</summary>
    Task SeeAsync(string words);
}
