import type { Inline, InlineSpan } from '../blocks/block.ts';
import { pageAddress, resolveTarget } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { renderWords } from './language.ts';
import { type Child, markup } from './markup.ts';

/** Running text. */
export function renderInline(view: View, text: Inline): Child {
  return text.map((span) => renderSpan(view, span));
}

function renderSpan(view: View, span: InlineSpan): Child {
  if (typeof span === 'string') {
    return dates.test(span) ? withDates(span) : renderWords(view, span);
  }
  switch (span.kind) {
    case 'code':
      return markup`<code>${span.text}</code>`;
    case 'strong':
      return markup`<strong>${renderWords(view, span.text)}</strong>`;
    case 'link': {
      const { title, page, anchor, url } = resolveTarget({ view, to: span.to });
      const label = renderWords(view, span.text.trim() === '' ? title : span.text);
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
