using Guidebook.Themes.Kit;

namespace Guidebook.Generator.Editions.Share;

/// <summary>Draws the sign of a kind of page: lines of an article, beads of a plan, cards of a deck, a sheet, ticks.</summary>
internal static class KindSign
{
    private const double Left = 480;
    private const double Top = 90;
    private const double Wide = 240;
    private const double High = 300;

    /// <summary>Draws the sign; a kind without a sign has a ring.</summary>
    public static void Draw(Canvas canvas, string kind, ThemeLook look)
    {
        switch (kind)
        {
            case ShareSet.GuideName:
                break;
            case "article":
                Sheet(canvas, look, isRuled: false);
                break;
            case "worksheet":
                Sheet(canvas, look, isRuled: true);
                break;
            case "plan":
                for (var i = 0; i < 30; i++)
                    canvas.Disc((Left - 30 + i % 6 * 60, Top + 30 + i / 6 * 60), 18, i < 4 ? look.Accent : look.Line);
                break;
            case "deck":
                for (var i = 0; i < 3; i++)
                    canvas.Frame((Left - 30 + i * 45, Top - 15 + i * 25, Wide - 30, High - 20), 22, 7, (look.Ink, look.Paper));
                break;
            case "self-check":
                for (var i = 0; i < 4; i++) Tick(canvas, look, Top + 30 + i * 75);
                break;
            default:
                canvas.Disc((600, 230), 110, look.Accent);
                canvas.Disc((600, 230), 92, look.Paper);
                break;
        }
    }

    private static void Sheet(Canvas canvas, ThemeLook look, bool isRuled)
    {
        canvas.Frame((Left, Top - 20, Wide, High), 18, 7, (look.Ink, look.Paper));
        canvas.Stroke([(Left + 45, Top + 35), (Left + 150, Top + 35)], 12, look.Accent);
        for (var i = 1; i <= 4; i++)
        {
            var y = Top + 40 + i * 45;
            canvas.Stroke([(Left + 45, y), (Left + (i == 4 && !isRuled ? 130 : Wide - 45), y)], isRuled ? 3 : 8, look.Line);
        }
    }

    private static void Tick(Canvas canvas, ThemeLook look, double y)
    {
        canvas.Frame((Left, y - 22, 44, 44), 10, 6, (look.Ink, look.Paper));
        canvas.Stroke([(Left + 75, y), (Left + Wide, y)], 8, look.Line);
        canvas.Stroke([(Left + 11, y), (Left + 20, y + 10), (Left + 36, y - 12)], 7, look.Accent);
    }
}
