import { longestQuery } from '../search/query.ts';
import { resultElement } from './search/elements.ts';
import { fetchClient } from './search/fetchClient.ts';
import { onKey } from './search/keys.ts';
import { createListbox } from './search/listbox.ts';

const mostResults = 8;
/** Keys that follow each other faster are one query. */
const quietMs = 100;

/** Makes a page's search work: results under its field as one types. */
export function start(root: HTMLElement): void {
  const field = root.querySelector('input');
  const place = root.querySelector<HTMLElement>('#search-results');
  if (!field || !place) return;
  const { files = '', nothing = '', count = '', single = '', failed = '' } = root.dataset;
  const address = new URL(files, location.href);
  const client = fetchClient(address);
  const list = createListbox({ field, place });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  place.append(status);
  let turn = 0;
  /** What the list is about. */
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPending = false;
  let followsFirst = false;

  const say = ({ text, isQuiet }: { text: string; isQuiet: boolean }): void => {
    status.className = isQuiet ? 'status quiet' : 'status';
    status.textContent = text;
  };

  /** Whatever is still under way no longer counts. */
  const settle = (): void => {
    turn += 1;
    clearTimeout(timer);
    isPending = false;
    followsFirst = false;
    place.removeAttribute('aria-busy');
  };

  const search = async (text: string): Promise<void> => {
    const mine = turn;
    try {
      const found = await client.find({ text, limit: mostResults });
      if (mine !== turn) return;
      const follows = followsFirst;
      settle();
      const pages = new URL('../', address);
      const links = found.map((one, index) =>
        resultElement({ found: one, id: `${field.id}-${index + 1}`, pages }),
      );
      list.show(links);
      shown = text;
      const words = links.length === 1 ? single : count.replace('-1', String(links.length));
      say(
        links.length > 0
          ? { text: words, isQuiet: true }
          : { text: nothing.replace('{query}', () => text), isQuiet: false },
      );
      if (follows) list.follow();
    } catch {
      if (mine !== turn) return;
      settle();
      list.show([]);
      say({ text: failed, isQuiet: false });
    }
  };

  const query = (): string => field.value.trim().slice(0, longestQuery);

  const ask = ({ delay }: { delay: number }): void => {
    settle();
    const text = query();
    if (text === '') {
      list.show([]);
      say({ text: '', isQuiet: true });
      return;
    }
    isPending = true;
    place.setAttribute('aria-busy', 'true');
    timer = setTimeout(() => void search(text), delay);
  };

  const close = (): void => {
    settle();
    list.close();
    say({ text: '', isQuiet: true });
  };

  field.maxLength = longestQuery;
  field.addEventListener('input', (event) => {
    // Half of what an input method composes is no text yet.
    if (!(event instanceof InputEvent && event.isComposing)) ask({ delay: quietMs });
  });
  field.addEventListener('compositionend', () => ask({ delay: 0 }));
  field.addEventListener('focus', () => {
    if (!list.isOpen() && field.value !== '') ask({ delay: 0 });
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && isPending) {
      event.preventDefault();
      followsFirst = true;
      return;
    }
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    // Escape may have come before the results of the last letters.
    if (isArrow && !list.isOpen() && shown !== query()) {
      event.preventDefault();
      if (!isPending) ask({ delay: 0 });
      return;
    }
    onKey({ event, list, close });
  });
  place.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    // Those open the page elsewhere, and one may want another.
    if (!ctrlKey && !metaKey && !shiftKey) close();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) close();
  });
  if (field.value !== '') ask({ delay: 0 });
}
