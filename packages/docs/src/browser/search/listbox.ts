/** The list under a search field, after the WAI-ARIA pattern of a combobox with a listbox. */
export interface Listbox {
  readonly isOpen: () => boolean;
  readonly show: (options: readonly HTMLAnchorElement[]) => void;
  readonly close: () => void;
  /** Makes the next option active, or the one before; past the ends it is none. */
  readonly move: (step: 1 | -1) => void;
  /** Goes where the active option leads, or the first when none is. */
  readonly follow: () => void;
}

/** Adds an empty list to `place` and ties it to the field. */
export function createListbox({
  field,
  place,
}: {
  readonly field: HTMLInputElement;
  readonly place: HTMLElement;
}): Listbox {
  const list = document.createElement('div');
  list.id = `${field.id}-list`;
  list.className = 'results';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? '');
  list.hidden = true;
  // The field keeps the focus, and with it the list stays open until the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  place.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  let options: readonly HTMLAnchorElement[] = [];
  let index = -1;

  const activate = (next: number): void => {
    options[index]?.setAttribute('aria-selected', 'false');
    index = next;
    const option = options[index];
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const open = (isOpen: boolean): void => {
    activate(-1);
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
  };

  return {
    isOpen: () => !list.hidden,
    show: (next) => {
      activate(-1);
      options = next;
      list.replaceChildren(...next);
      open(next.length > 0);
    },
    close: () => open(false),
    move: (step) => {
      if (options.length === 0) return;
      if (list.hidden) open(true);
      const places = options.length + 1;
      activate(((index + 1 + step + places) % places) - 1);
    },
    follow: () => (options[index] ?? options[0])?.click(),
  };
}
