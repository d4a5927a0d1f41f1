using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Leaves drafts out of a guide.</summary>
public static class Drafts
{
    /// <summary>The content without its drafts; their ids stay known, so that links to them are reported as such.</summary>
    public static Content LeaveOut(Content content)
    {
        if (!content.Entries.Any(entry => entry.Release.IsDraft)) return content;
        var hasCheck = content.All<SelfCheck>().Any(check => !check.Release.IsDraft);
        bool IsLeftOut(Entry entry) => entry.Release.IsDraft || (entry is Sign && !hasCheck); // signs stand in the file of their self-check
        return content with
        {
            Entries = new([.. content.Entries.Where(entry => !IsLeftOut(entry))]),
            Drafts = [.. content.Entries.Where(IsLeftOut).Select(entry => entry.Id)],
        };
    }
}
