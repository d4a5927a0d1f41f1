using Guidebook.Model;

namespace Guidebook.Generator.Editions.Documents;

/// <summary>The names of files to print.</summary>
internal static class FileNames
{
    /// <summary>How the names of a plan's files begin: for the main plan with the guide alone.</summary>
    public static string StemOf(Guide guide, Plan plan) =>
        plan == guide.MainPlan ? guide.Settings.Slug.Value : $"{guide.Settings.Slug}-{plan.Id}";

    /// <summary>The path of the cover that belongs to the inside of a book.</summary>
    public static SitePath CoverOf(SitePath inside) => new($"{Path.ChangeExtension(inside.Value, null)}-cover.pdf");
}
