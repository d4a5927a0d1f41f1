using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>The use of a link.</summary>
internal enum LinkUse
{
    /// <summary>The reader follows the link, and the browser sends a referrer.</summary>
    Visit,

    /// <summary>The reader follows the link, and the browser sends no referrer.</summary>
    DiscreetVisit,

    /// <summary>The browser fetches the target automatically.</summary>
    Request,

    /// <summary>The target is only referenced.</summary>
    Reference,
}

/// <summary>Checks links whose target is not a file of the site.</summary>
internal static class LinkRules
{
    /// <summary>Reports a link that breaks a rule.</summary>
    public static void Judge(PageNotes notes, PageLink link, LinkUse use)
    {
        var isOurs = notes.Kind is SiteKind.Ours;
        var from = $"'{notes.Page}' links to '{link.Target.Url}'";
        switch (link.Target.Kind)
        {
            case LinkTargetKind.OtherSite when use is LinkUse.Request:
                notes.Problem(Codes.RequestToOthers, link.Location, $"'{notes.Page}' makes the browser fetch '{link.Target.Url}' from another site. Put a copy into the site itself.");
                break;
            case LinkTargetKind.OtherSite when use is LinkUse.Visit && isOurs:
                notes.Problem(Codes.LinkTellsWhence, link.Location, $"{from} without rel=\"noreferrer\", so that site would learn what was read here.");
                break;
            case LinkTargetKind.Script when isOurs:
                notes.Problem(Codes.CodeInPage, link.Location, $"{from}, which is a script. Scripts stand in files of their own.");
                break;
            case LinkTargetKind.Computer:
                notes.Problem(Codes.LinkToNothing, link.Location, $"{from}, a file of one computer. Others do not have it.");
                break;
            case LinkTargetKind.Outside:
                notes.Problem(Codes.LinkToNothing, link.Location, $"{from}, which lies above the site's own folder.");
                break;
            case LinkTargetKind.Malformed:
                notes.Problem(Codes.MalformedAddress, link.Location, $"{from}, which names no website. An address is like https://example.org/page.");
                break;
            case LinkTargetKind.NoContact:
                notes.Problem(Codes.BadContact, link.Location, $"{from}, which is no address of a mailbox or telephone. Write mailto:name@example.org or tel:+441234567890.");
                break;
            case LinkTargetKind.Unknown:
                notes.Problem(Codes.UnknownScheme, link.Location, $"{from}, whose beginning up to ':' is no known scheme. If it is a file, begin with './'.");
                break;
            case LinkTargetKind.Nothing:
                notes.Problem(Codes.LinkToNothing, link.Location, $"'{notes.Page}' has a link that is empty.");
                break;
        }
    }
}
