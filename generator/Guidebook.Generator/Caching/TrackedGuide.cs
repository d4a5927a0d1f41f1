using System.Collections.Immutable;
using Guidebook.Model;

namespace Guidebook.Generator.Caching;

/// <summary>A guide that records all lookups of one page. Not thread-safe.</summary>
public sealed record TrackedGuide(Guide Guide, Dependencies Dependencies) : GuideView
{
    /// <summary>The settings. Not tracked as a dependency: a change redraws every page.</summary>
    public override Settings Settings => Guide.Settings;

    /// <summary>The terms. Not tracked as a dependency: a change redraws every page.</summary>
    public override ImmutableArray<Term> Terms => Guide.Terms;

    /// <inheritdoc/>
    public override Entry Find(Slug id)
    {
        Dependencies.Read.Add(id);
        return Guide.Find(id);
    }

    /// <inheritdoc/>
    public override Entry Named(Slug id)
    {
        Dependencies.Titles.Add(id);
        return Guide.Named(id);
    }

    /// <inheritdoc/>
    public override ImmutableArray<Backlink> FindBacklinks(Slug id)
    {
        Dependencies.Backlinks.Add(id);
        return Guide.FindBacklinks(id);
    }

    /// <inheritdoc/>
    public override ImmutableArray<Backlink> FindCitations(string point)
    {
        Dependencies.Citations.Add(point);
        return Guide.FindCitations(point);
    }

    /// <inheritdoc/>
    public override PictureSize? SizeOf(SitePath picture)
    {
        Dependencies.Pictures.Add(picture);
        return Guide.SizeOf(picture);
    }
}
