namespace Guidebook.Generator.Printing.Pdf;

/// <summary>The entries of graphics states, groups and pictures by which something is transparent.</summary>
internal static class Transparency
{
    private static readonly string[] Keys = ["ca", "CA", "BM", "SMask", "AIS"];

    /// <summary>The graphics state without the entries that change nothing.</summary>
    public static PdfDict WithoutIdle(PdfDict state) => state.Without([.. Keys.Where(key => IsIdle(key, state[key]))]);

    /// <summary>Whether a dictionary of any kind makes something transparent.</summary>
    public static bool IsIn(PdfDict dict) =>
        dict.Names("S", "Transparency") || Keys.Any(key => dict[key] is { } value && !IsIdle(key, value));

    private static bool IsIdle(string key, PdfValue? value) => key switch
    {
        "ca" or "CA" => value is PdfNumber { Value: 1 },
        "BM" => value is PdfName { Value: "Normal" or "Compatible" },
        "SMask" => value is PdfName { Value: "None" },
        _ => value is PdfBoolean { Value: false },
    };
}
