using System.Collections.Immutable;
using Guidebook.Generator.Diagnostics;
using Guidebook.Model;

namespace Guidebook.Generator.Linking;

/// <summary>Finds practices to which nothing in the guide leads.</summary>
internal static class OrphanCheck
{
    /// <summary>Warns of them, in guides that have plans or articles; elsewhere the list of practices is the guide.</summary>
    public static void Check(Content content, IReadOnlyDictionary<Slug, ImmutableArray<Mention>> mentions, Findings findings)
    {
        if (content.Plans.IsEmpty && content.Articles.IsEmpty) return;
        foreach (var practice in content.Practices)
            if (!mentions.ContainsKey(practice.Id)) findings.Add(Codes.OrphanPractice, practice.Span,
                $"Nothing in the guide mentions the practice '{practice.Id}'."
                + " Link to it from a text, a plan, a question or another practice.");
    }
}
