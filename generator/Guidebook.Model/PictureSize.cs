namespace Guidebook.Model;

/// <summary>How large a picture is drawn where nothing else is said, in CSS pixels, at least 1 each.</summary>
public readonly record struct PictureSize(int Width, int Height);
