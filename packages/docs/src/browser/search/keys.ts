import type { Listbox } from './listbox.ts';

/** What a key does in the search field: arrows choose, Enter follows, Escape closes. */
export function onKey({
  event,
  list,
  close,
}: {
  readonly event: KeyboardEvent;
  readonly list: Listbox;
  readonly close: () => void;
}): void {
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Enter':
      if (!list.isOpen()) break;
      event.preventDefault();
      list.follow();
      break;
    case 'Escape':
      // The field empties itself at the second.
      if (!list.isOpen()) break;
      event.preventDefault();
      close();
      break;
  }
}
