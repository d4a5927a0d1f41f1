namespace Guidebook.Model;

/// <summary>The size at which a picture is drawn by default, in CSS pixels, at least 1 each.</summary>
public readonly record struct PictureSize(int Width, int Height);
