namespace Guidebook.Generator.Printing;

/// <summary>The script that runs in the page before it is printed.</summary>
internal static class PageScript
{
    /// <summary>
    /// Waits for images and fonts, finds links without a target, removes dispensable elements from pages that overflow (<c>data-spare</c>:
    /// highest number first, later elements first among equals), measures the elements that must fit, collects the page numbers and
    /// the texts, and appends a page that links to every id. Inline styles protect that page from the theme, and absolute positions keep
    /// it to one page for any number of ids. Hidden text is shown to the browser's tags, marked by its language (see
    /// <see cref="Pdf.HiddenTags"/>).
    /// </summary>
    public const string Text = """
        async ({ linksId, hiddenMark }) => {
          const all = selector => [...document.querySelectorAll(selector)];
          const pictures = [];
          for (const image of document.images) {
            image.loading = 'eager';
            try { await image.decode(); } catch { pictures.push(image.getAttribute('src') ?? ''); }
          }
          await document.fonts.ready;
          const fonts = [...document.fonts].filter(font => font.status === 'error').map(font => font.family);
          const isDead = link => {
            if (link.origin !== location.origin) return false;
            if (link.pathname !== location.pathname || !link.hash) return true;
            const id = link.hash.slice(1);
            let plain = id;
            try { plain = decodeURIComponent(id); } catch { }
            return !document.getElementById(id) && !document.getElementById(plain);
          };
          const deadLinks = all('a[href]').filter(isDead).map(link => link.getAttribute('href'));
          const excessOf = element => Math.max(element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth);
          for (const room of all('[data-fit]')) {
            const spares = [...room.querySelectorAll('[data-spare]')].sort((a, b) => a.dataset.spare - b.dataset.spare);
            while (spares.length > 0 && excessOf(room) > 1) spares.pop().remove();
          }
          const excesses = all('[data-fit]').map(element => ({ fit: element.dataset.fit, pixels: excessOf(element) })).filter(excess => excess.pixels > 1);
          const numbers = all('[data-page-of]').map(element => ({ id: element.dataset.pageOf, text: element.textContent.trim() }));
          const range = document.createRange();
          const isDrawn = node => {
            range.selectNode(node);
            return range.getClientRects().length > 0;
          };
          const untagged = [];
          for (const element of all('[aria-hidden="true"]').filter(element => element.textContent.trim())) {
            if (!isDrawn(element) || element.closest('h1, h2, h3, h4, h5, h6')) {
              untagged.push(element.textContent);
              continue;
            }
            element.ariaHidden = 'false';
            element.setAttribute('lang', (element.closest('[lang]')?.getAttribute('lang') || 'und') + hiddenMark);
            element.role = 'group';
            for (const heading of element.querySelectorAll('h1, h2, h3, h4, h5, h6')) heading.role = 'none';
          }
          const words = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (!text.data.trim() || text.parentElement.closest(`[lang$="${hiddenMark}"], [role="img"]`)) continue;
            if (isDrawn(text)) words.push(text.data);
          }
          if (linksId) {
            const ids = all('[id]').map(element => element.id).filter(id => id);
            const page = document.createElement('guidebook-links');
            page.id = linksId;
            page.ariaHidden = 'true';
            page.style.cssText = 'all: initial; display: block; position: relative; break-before: page; width: 9px; height: 9px';
            for (const id of [linksId, ...ids]) {
              const link = page.appendChild(document.createElement('a'));
              link.href = '#' + encodeURIComponent(id);
              link.style.cssText = 'all: initial; display: block; position: absolute; left: 0; top: 0; width: 4px; height: 4px';
            }
            document.body.append(page);
          }
          return JSON.stringify({ pictures, fonts, deadLinks, excesses, numbers, words, untagged });
        }
        """;
}
