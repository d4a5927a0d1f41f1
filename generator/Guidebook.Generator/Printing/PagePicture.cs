using Guidebook.Generator.Printing.Devtools;
using Guidebook.Themes.Kit.Print;

namespace Guidebook.Generator.Printing;

/// <summary>Takes thumbnails of first pages.</summary>
internal sealed class PagePicture(BrowserSession session)
{
    private const double PixelsPerMm = 96 / 25.4;
    private const double Width = 280;

    /// <summary>
    /// Shows only the part of the document that is its first page, because the browser need not draw a hundred pages for one. If one part
    /// holds many pages, its beginning is shown. A part with <c>data-face</c> stands for the first page. On the screen a page has the
    /// margins of its elements alone; those of its <c>@page</c> rules become a padding.
    /// </summary>
    private const string Script = """
        ({ height }) => {
          window.scrollTo(0, 0);
          const undrawn = ['SCRIPT', 'STYLE', 'LINK', 'TEMPLATE', 'GUIDEBOOK-LINKS', 'GUIDEBOOK-LABEL'];
          const drawn = element => [...element.children].filter(child => !undrawn.includes(child.tagName));
          let parent = document.body, parts = drawn(parent);
          while (parts.length === 1 && parts[0].children.length > 1 && parts[0].scrollHeight > 1.5 * height) {
            parent = parts[0];
            parts = drawn(parent);
          }
          for (const own of document.querySelectorAll('guidebook-links, guidebook-label')) own.style.display = 'none';
          const shown = parts.find(part => part.matches('[data-face]')) ?? parts[0];
          for (const part of parts) part.style.display = part === shown ? '' : 'none';
          const side = getComputedStyle(document.documentElement).direction === 'rtl' ? ':left' : ':right';
          const own = shown && getComputedStyle(shown).page, ofFirst = ['', side, ':first', own];
          const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSPageRule);
          for (const selector of ofFirst)
            for (const { style } of rules.filter(rule => rule.selectorText === selector))
              for (const edge of ['Top', 'Right', 'Bottom', 'Left'])
                if (style[`margin${edge}`]) document.body.style[`padding${edge}`] = style[`margin${edge}`];
          const top = (shown ?? document.body).getBoundingClientRect().top;
          return top - parseFloat(getComputedStyle(document.body).paddingTop);
        }
        """;

    /// <summary>The thumbnail as PNG, 280 pixels wide, without the bleed.</summary>
    public async Task<ReadOnlyMemory<byte>> TakeAsync(PageSize size, double bleedMm)
    {
        var answer = await session.EvaluateAsync(Script, writer => writer.WriteNumber("height", size.HeightMm * PixelsPerMm));
        var (inset, trim) = (bleedMm * PixelsPerMm, size.Grown(-bleedMm));
        var (width, height) = (trim.WidthMm * PixelsPerMm, trim.HeightMm * PixelsPerMm);
        var top = Math.Max(0, answer.GetDouble()) + inset;
        var shot = await session.CallAsync("Page.captureScreenshot", writer =>
        {
            writer.WriteString("format", "png");
            writer.WriteBoolean("captureBeyondViewport", true);
            writer.WriteStartObject("clip");
            foreach (var (name, value) in new[] { ("x", inset), ("y", top), ("width", width), ("height", height), ("scale", Width / width) })
                writer.WriteNumber(name, value);
            writer.WriteEndObject();
        });
        return shot.GetProperty("data").GetBytesFromBase64();
    }
}
