using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Which rules hold for whose pages.</summary>
internal static class SiteSeverity
{
    /// <summary>The code as it counts for these pages. Other people's pages may outline, dress and fetch as they like; it is only worth a look.</summary>
    public static Code For(Code code, SiteKind kind)
    {
        var isTaste = code == Codes.HeadingOrder || code == Codes.RequestToOthers || code == Codes.PageIncomplete || code == Codes.LinkFromAnywhere;
        return kind is SiteKind.Foreign && isTaste ? code with { Severity = Severity.Warning } : code;
    }
}
