namespace Guidebook.Generator.Diagnostics;

/// <summary>Diagnostics of pictures.</summary>
public static partial class Codes
{
    /// <summary>A file in the picture folder that is no picture, or of a format that browsers do not show.</summary>
    public static Code NotPicture { get; } = new("GB1040", Severity.Error, "no picture that browsers show");

    /// <summary>A picture whose file extension belongs to another format.</summary>
    public static Code PictureEnding { get; } = new("GB1041", Severity.Error, "picture under another kind's ending");

    /// <summary>A truncated or otherwise damaged picture.</summary>
    public static Code DamagedPicture { get; } = new("GB1042", Severity.Error, "damaged picture");

    /// <summary>An SVG drawing with scripts, embedded HTML or other active content.</summary>
    public static Code ActiveDrawing { get; } = new("GB1043", Severity.Error, "drawing that does more than draw");

    /// <summary>An SVG drawing that loads an external resource or links to one.</summary>
    public static Code OutsideReference { get; } = new("GB1044", Severity.Error, "drawing that leads elsewhere");
}
