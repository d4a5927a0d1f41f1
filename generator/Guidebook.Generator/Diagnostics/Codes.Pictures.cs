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

    /// <summary>A picture with more pixels than phones can show.</summary>
    public static Code TooManyPixels { get; } = new("GB1045", Severity.Error, "more pixels than phones show");

    /// <summary>A picture that takes long to load.</summary>
    public static Code HeavyPicture { get; } = new("GB1046", Severity.Warning, "picture that takes long to load");

    /// <summary>A link to a file that the guide does not have.</summary>
    public static Code UnknownFile { get; } = new("GB1050", Severity.Error, "no such file to link to");

    /// <summary>A link to a printed edition that the guide does not make.</summary>
    public static Code UnknownPrint { get; } = new("GB1051", Severity.Error, "no such printed file");

    /// <summary>A link to a file without a name, or with one that leads out of the folder.</summary>
    public static Code FileNameMalformed { get; } = new("GB1052", Severity.Error, "not the name of a file");
}
