import { disputeAnchor, resolveTarget, type Writing } from '@errdex/docs/pages';
import { type Page, pageUrl } from './page.ts';

/** How a file writes links: relative to where it lies; what has no address there is text. */
export function createWriting(page: Page): Writing {
  const { view, layout } = page;
  const { pages } = layout.options;
  return {
    view,
    anchors: (id) => page.entry === undefined && /^(?:limit|dispute)-/.test(id),
    resolve: (to) => {
      const { title, url, anchor, page: found } = resolveTarget({ view, to });
      const [kind, id] = [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)];
      if (kind === 'page') {
        const address = Object.hasOwn(pages, id) ? pages[id] : undefined;
        return address === undefined
          ? { title }
          : { title, url: address.replaceAll('{locale}', view.locale) };
      }
      switch (found?.kind) {
        case undefined:
          return url === undefined ? { title } : { title, url };
        case 'entry': {
          const { entry } = found;
          // A page need not lead to itself.
          return entry.name === page.entry?.name
            ? { title }
            : { title, url: pageUrl({ from: page, entry }) };
        }
        case 'dispute':
          return { title, url: indexUrl({ page, anchor: disputeAnchor(id) }) };
        default:
          return anchor === undefined ? { title } : { title, url: indexUrl({ page, anchor }) };
      }
    },
  };
}

function indexUrl({ page, anchor }: { page: Page; anchor: string }): string {
  return `${page.entry === undefined ? '' : pageUrl({ from: page })}#${anchor}`;
}
