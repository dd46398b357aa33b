import type { Marked } from '../../search/excerpt.ts';
import type { FoundDocument } from '../../search/find.ts';

/** One result: a link that is an option of the list. */
export function resultElement({
  found,
  id,
  pages,
}: {
  readonly found: FoundDocument;
  readonly id: string;
  /** The address of the language's pages. */
  readonly pages: URL;
}): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = id;
  link.className = 'result';
  // The words around the results may be in another language.
  const { lang, dir } = document.documentElement;
  link.lang = lang;
  link.dir = dir;
  link.href = new URL(`./${found.path}`, pages).href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const title = element('strong', markedNodes(found.title));
  if (found.within !== '') title.append(' ', element('small', [found.within]));
  link.append(title, ' ', element('span', markedNodes(found.excerpt)));
  return link;
}

function markedNodes(marked: Marked): readonly (string | HTMLElement)[] {
  return marked.map(({ text, isHit }) => (isHit ? element('mark', [text]) : text));
}

function element(
  name: 'strong' | 'small' | 'span' | 'mark',
  nodes: readonly (string | Node)[],
): HTMLElement {
  const made = document.createElement(name);
  made.append(...nodes);
  return made;
}
