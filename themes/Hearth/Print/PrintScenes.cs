using Guidebook.Themes.Hearth.Parts;

namespace Guidebook.Themes.Hearth.Print;

/// <summary>Scenes of the two threads for print only.</summary>
public static class PrintScenes
{
    /// <summary>The whole way of the threads, in the format of a cover.</summary>
    public static ThreadScene Cover { get; } = new("cover-threads", 1.9,
        new(0, 0.74, 0, 0.06), new(0.3, 0.9, 0, 0.08), new(0.52, 0.44, 0.5, 0.04), new(0.76, 0.3, 1.5, 0.01), new(1, 0.2, 2.2, 0))
    { Step = 5 };

    /// <summary>The threads at rest: parallel, with one crossing.</summary>
    public static ThreadScene Rest { get; } = new("rest-threads", 4.4,
        new(0, 0.36, 0, 0.04), new(0.45, 0.3, 0.5, 0.02), new(0.6, 0.24, 0.5, 0.01), new(1, 0.2, 0.5, 0.02));
}
