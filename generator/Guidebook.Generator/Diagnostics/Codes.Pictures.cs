namespace Guidebook.Generator.Diagnostics;

/// <summary>Pictures.</summary>
public static partial class Codes
{
    /// <summary>A file among the pictures that is none, or none of those that browsers show.</summary>
    public static Code NotPicture { get; } = new("GB1040", Severity.Error, "no picture that browsers show");

    /// <summary>A picture under the ending of another kind.</summary>
    public static Code PictureEnding { get; } = new("GB1041", Severity.Error, "picture under another kind's ending");

    /// <summary>A picture that is cut off, or not whole in some other way.</summary>
    public static Code DamagedPicture { get; } = new("GB1042", Severity.Error, "damaged picture");

    /// <summary>A drawing with a script, a web page or the like in it.</summary>
    public static Code ActiveDrawing { get; } = new("GB1043", Severity.Error, "drawing that does more than draw");

    /// <summary>A drawing that fetches something, or leads somewhere else.</summary>
    public static Code OutsideReference { get; } = new("GB1044", Severity.Error, "drawing that leads elsewhere");
}
