using Guidebook.Model;
using Guidebook.Tests.Linking;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Tests.Editions;

/// <summary>Computes with a rotation matrix which part of the back is behind a point of the front.</summary>
public class TestSheetEditionTests
{
    private const double RingMm = 14;

    [Fact]
    public void The_spot_shines_through_the_ring_named_for_the_edge_over_which_the_sheet_was_turned()
    {
        foreach (var test in Sheeting.Compose(Write.Guide(), EditionName.TestSheet).Select(Sheeting.Model<TurnTest>))
        {
            // The short edges of a landscape sheet are vertical: a flip on a short edge is a rotation about a vertical axis.
            AssertNear(test.ShortEdge, SeenFromFront(test, aboutUpright: true));
            AssertNear(test.LongEdge, SeenFromFront(test, aboutUpright: false));
            Assert.True(Distance(test.ShortEdge, test.LongEdge) > 4 * RingMm);
        }
    }

    [Fact]
    public void The_rings_stay_clear_of_the_edge()
    {
        foreach (var test in Sheeting.Compose(Write.Guide(), EditionName.TestSheet).Select(Sheeting.Model<TurnTest>))
            Assert.All(new[] { test.ShortEdge, test.LongEdge }, ring =>
                Assert.True(
                ring.X - RingMm >= 8 && ring.Y - RingMm >= 8 && ring.X + RingMm <= test.Page.WidthMm - 8
                && ring.Y + RingMm <= test.Page.HeightMm - 8));
    }

    [Fact]
    public void Both_sides_lie_and_each_is_measured()
    {
        foreach (var document in Sheeting.Compose(Write.Guide(), EditionName.TestSheet))
        {
            Assert.True(document.Size.WidthMm > document.Size.HeightMm);
            Assert.Equal(["front", "back"], Sheeting.Fits(Sheeting.Draw(document)));
        }
    }

    /// <summary>
    /// The position on the front plane of a point on the back, which is upright after the flip: the point is rotated by 180° about the axis
    /// through the sheet's centre (x right, y down, z toward the viewer).
    /// </summary>
    private static PaperPoint SeenFromFront(TurnTest test, bool aboutUpright)
    {
        var (x, y) = (test.Spot.X - test.Page.WidthMm / 2, test.Spot.Y - test.Page.HeightMm / 2);
        var (cos, sin) = (Math.Cos(Math.PI), Math.Sin(Math.PI));
        const double z = 0;
        var turned = aboutUpright ? (X: cos * x + sin * z, Y: y) : (X: x, Y: cos * y - sin * z);
        return new(turned.X + test.Page.WidthMm / 2, turned.Y + test.Page.HeightMm / 2);
    }

    private static void AssertNear(PaperPoint expected, PaperPoint actual) => Assert.True(Distance(expected, actual) < 0.001, $"{actual} is not {expected}");

    private static double Distance(PaperPoint from, PaperPoint to) => Math.Sqrt(Math.Pow(from.X - to.X, 2) + Math.Pow(from.Y - to.Y, 2));
}
