namespace Guidebook.Model;

/// <summary>The size at which a picture is drawn by default, in CSS pixels, at least 1 each.</summary>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Whether smaller copies for screens are published beside the picture.</summary>
    public bool HasCopies { get; init; }
}
