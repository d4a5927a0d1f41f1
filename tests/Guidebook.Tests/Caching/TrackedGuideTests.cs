using System.Reflection;
using Guidebook.Generator.Caching;
using Guidebook.Model;
using Guidebook.Tests.Linking;

namespace Guidebook.Tests.Caching;

/// <summary>All lookups of a page are recorded, without any code in the model.</summary>
public class TrackedGuideTests
{
    private readonly Dependencies asked = new();

    [Fact]
    public void Each_lookup_is_recorded_and_answered_as_the_guide_answers_it()
    {
        var (guide, kiss) = (Links.GuideOf(Write.Guide()), Slug.Parse("talk-strand"));
        var view = new TrackedGuide(guide, asked);
        Assert.Same(guide.Find(kiss), view.Find(kiss));
        Assert.Equal([kiss], asked.Read);
        Assert.Empty(asked.Titles);
        Assert.Same(guide.Find(kiss), view.Named(kiss));
        Assert.Equal([kiss], asked.Titles);
        Assert.Equal(guide.FindBacklinks(kiss), view.FindBacklinks(kiss));
        Assert.Equal([kiss], asked.Backlinks);
        Assert.Equal(guide.FindCitations("s1.01"), view.FindCitations("s1.01"));
        Assert.Equal(["s1.01"], asked.Citations);
        Assert.Null(view.SizeOf(new("images/a.svg")));
        Assert.Equal([new SitePath("images/a.svg")], asked.Pictures);
    }

    [Fact]
    public void The_guide_itself_records_nothing()
    {
        var guide = Links.GuideOf(Write.Guide());
        _ = new TrackedGuide(guide, asked);
        guide.Find(Slug.Parse("talk-strand"));
        Assert.Empty(asked.Read);
    }

    /// <summary>A view that returned a whole list could not record which elements are read.</summary>
    [Fact]
    public void A_page_can_take_no_list_of_a_guide_except_the_terms_which_are_on_every_page()
    {
        var lists = typeof(GuideView).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => property.Name);
        Assert.Equal([nameof(GuideView.Settings), nameof(GuideView.Terms)], lists.Order());
    }

    [Fact]
    public void Every_lookup_of_the_view_is_tracked()
    {
        var lookups = typeof(GuideView).GetMethods().Where(method => method.IsAbstract && !method.IsSpecialName && method.Name[0] != '<')
            .Select(method => method.Name);
        var tracked = typeof(Dependencies).GetProperties().Length;
        Assert.Equal(tracked, lookups.Count());
    }
}
