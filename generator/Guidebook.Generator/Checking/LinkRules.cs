using Guidebook.Generator.Diagnostics;

namespace Guidebook.Generator.Checking;

/// <summary>What a link is for.</summary>
internal enum LinkUse
{
    /// <summary>The reader goes there, and the other site may learn whence.</summary>
    Visit,

    /// <summary>The reader goes there, and the other site does not learn whence.</summary>
    DiscreetVisit,

    /// <summary>The browser fetches it by itself.</summary>
    Request,

    /// <summary>It is only named.</summary>
    Backlink,
}

/// <summary>May a link lead where it leads, if that is not a file of the site?</summary>
internal static class LinkRules
{
    /// <summary>Reports a link that may not.</summary>
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
            case LinkTargetKind.Nothing:
                notes.Problem(Codes.LinkToNothing, link.Location, $"'{notes.Page}' has a link that is empty.");
                break;
        }
    }
}
