namespace Guidebook.Generator.Printing;

/// <summary>The script that prepares the guide's pictures for a press edition, which is printed with black ink only.</summary>
internal static class PictureScript
{
    /// <summary>
    /// Replaces each picture by its pixels, at most as many as a press can print: 300 dpi for photographs, 600 dpi for drawings. The
    /// browser would write a photograph as the JPEG that it is, and a drawing with its colors; pixels can be converted to gray in the PDF.
    /// Drawings without color and transparency stay drawings.
    /// </summary>
    public const string Text = """
        async () => {
          const photoDpi = 300, drawingDpi = 600, sample = 300, least = 3;
          const draw = (image, width, height) => {
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
            const pen = canvas.getContext('2d', { willReadFrequently: true });
            pen.imageSmoothingQuality = 'high';
            pen.drawImage(image, 0, 0, canvas.width, canvas.height);
            return canvas;
          };
          const hasColor = image => {
            const canvas = draw(image, sample, sample);
            const { data } = canvas.getContext('2d').getImageData(0, 0, sample, sample);
            for (let i = 0; i < data.length; i += 4)
              if (Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]) >= least) return true;
            return false;
          };
          const seesThrough = /opacity|blend|filter|mask|rgba|hsla|<image|#(?:[\da-f]{4}|[\da-f]{8})\b/i;
          const isTransparent = async image => seesThrough.test(await (await fetch(image.currentSrc)).text());
          for (const image of document.images) {
            image.loading = 'eager';
            try { await image.decode(); } catch { continue; }
            const box = image.getBoundingClientRect();
            const isDrawing = /\.svg$/i.test(new URL(image.currentSrc).pathname);
            if (!box.width || !box.height || isDrawing && !hasColor(image) && !await isTransparent(image)) continue;
            const most = (isDrawing ? drawingDpi : photoDpi) / 96;
            const scale = isDrawing ? most : Math.min(1, most * Math.max(box.width / image.naturalWidth, box.height / image.naturalHeight));
            const [width, height] = isDrawing ? [box.width, box.height] : [image.naturalWidth, image.naturalHeight];
            const pixels = draw(image, width * scale, height * scale).toDataURL('image/png');
            const own = getComputedStyle(image);
            [image.style.width, image.style.height] = [own.width, own.height];
            for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
            image.removeAttribute('srcset');
            image.src = pixels;
            await image.decode();
          }
        }
        """;
}
