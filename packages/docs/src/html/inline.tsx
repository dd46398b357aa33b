import type { Child, JSX } from '#jsx/jsx-runtime';
import type { Inline as InlineText } from '../blocks/block.ts';
import { pageAddress, resolveTarget } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { Words } from './language.tsx';

/** Running text. */
export function Inline({
  view,
  text,
}: {
  readonly view: View;
  readonly text: InlineText;
}): JSX.Element {
  return (
    <>
      {text.map((span) => {
        if (typeof span === 'string')
          return dates.test(span) ? withDates(span) : <Words view={view} text={span} />;
        switch (span.kind) {
          case 'code':
            return <code>{span.text}</code>;
          case 'strong':
            return (
              <strong>
                <Words view={view} text={span.text} />
              </strong>
            );
          case 'link': {
            const { title, page, anchor, url } = resolveTarget({ view, to: span.to });
            const label = <Words view={view} text={span.text.trim() === '' ? title : span.text} />;
            const href = page === undefined ? url : pageHref({ view, page, anchor });
            return href === undefined ? label : <a href={href}>{label}</a>;
          }
        }
      })}
    </>
  );
}

const dates = /\b(\d{4}-\d\d-\d\d)\b/;

/** Dates stand in elements of their own, which lines do not break. */
function withDates(text: string): Child {
  return text.split(dates).map((piece, index) => (index % 2 === 0 ? piece : <time>{piece}</time>));
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
