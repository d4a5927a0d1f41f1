namespace Guidebook.Benchmarks;

/// <summary>A folder for the time of a measurement.</summary>
public sealed class Scratch : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("guidebook-benchmarks-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
