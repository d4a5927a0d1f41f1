namespace Guidebook.Benchmarks;

/// <summary>A temporary folder for a measurement.</summary>
public sealed class Scratch : IDisposable
{
    /// <summary>The path.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("guidebook-benchmarks-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
