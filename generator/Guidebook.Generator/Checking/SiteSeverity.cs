using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>Sets the severity of rules by the kind of site.</summary>
internal static class SiteSeverity
{
    /// <summary>The code with its severity for this kind of site: rules of style are warnings on foreign sites.</summary>
    public static Code For(Code code, SiteKind kind)
    {
        var isTaste = code == Codes.HeadingOrder || code == Codes.RequestToOthers || code == Codes.PageIncomplete
            || code == Codes.LinkFromAnywhere;
        return kind is SiteKind.Foreign && isTaste ? code with { Severity = Severity.Warning } : code;
    }
}
