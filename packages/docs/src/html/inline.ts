import type { Inline, InlineSpan } from '../blocks/block.ts';
import { pageAddress, resolveTarget } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { inPhrases, otherLanguage, renderValue, renderWords } from './language.ts';
import { type Child, markup } from './markup.ts';

/** Running text. */
export function renderInline(view: View, text: Inline): Child {
  return text.map((span) =>
    typeof span === 'string'
      ? dates.test(span)
        ? withDates(span)
        : renderWords(view, span)
      : renderSpan({ view, span, render: renderWords }),
  );
}

/** Running text that is composed of the site's own words and values of the catalogue. */
export function renderComposed(view: View, text: Inline): Child {
  if (otherLanguage(view) === undefined) return renderInline(view, text);
  const spans = text.map((span) =>
    typeof span === 'string' ? withDates(span) : renderSpan({ view, span, render: renderValue }),
  );
  return markup`<span${inPhrases(view)}>${spans}</span>`;
}

function renderSpan({
  view,
  span,
  render,
}: {
  view: View;
  span: Exclude<InlineSpan, string>;
  render: typeof renderWords;
}): Child {
  switch (span.kind) {
    case 'code':
      return markup`<code>${span.text}</code>`;
    case 'strong':
      return markup`<strong>${render(view, span.text)}</strong>`;
    case 'value':
      return render(view, span.text);
    case 'link': {
      const { title, page, anchor, url } = resolveTarget({ view, to: span.to });
      const shown = span.text.trim() === '' ? title : span.text;
      // Codes and names are in no language.
      const label = shown === title && page?.kind === 'entry' ? title : render(view, shown);
      const href = page === undefined ? url : pageHref({ view, page, anchor });
      return href === undefined ? label : markup`<a href="${href}">${label}</a>`;
    }
  }
}

const dates = /\b(\d{4}-\d\d-\d\d)\b/;

/** Dates stand in elements of their own, which lines do not break. */
function withDates(text: string): Child {
  return text
    .split(dates)
    .map((piece, index) => (index % 2 === 0 ? piece : markup`<time>${piece}</time>`));
}

/** The address of a page in the view's language. */
export function pageHref({
  view: { site, locale },
  page,
  anchor,
}: {
  readonly view: View;
  readonly page: PageRef;
  readonly anchor?: string | undefined;
}): string {
  const address = pageAddress({ site, locale, page, format: 'html' });
  return anchor === undefined ? address : `${address}#${anchor}`;
}
