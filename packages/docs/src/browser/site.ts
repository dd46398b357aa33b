import { startFilter } from './filter.ts';

/** A module that is loaded when it is first needed. */
interface Part<Root extends HTMLElement> {
  readonly start: (root: Root) => void;
}

const search = document.querySelector<HTMLElement>('search');
const field = search?.querySelector('input');
if (search && field) {
  const lost = document.querySelector('[data-lost]') !== null;
  if (lost) void searchForAddress({ search, field });
  else field.addEventListener('focus', () => void load(search), { once: true });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const chooser = document.querySelector('.chooser');
if (chooser) {
  // The first language that the reader prefers and the site has.
  const links = [...chooser.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  const wanted = navigator.languages
    .map((tag) => links.find(({ hreflang }) => primary(hreflang) === primary(tag)))
    .find((link) => link !== undefined);
  if (wanted) location.replace(wanted.href);
}

// Headings have the same anchors in every language.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
  link.addEventListener('click', () => (link.hash = location.hash));

const decoder = document.querySelector<HTMLElement>('.decoder');
if (decoder) void load(decoder);

const filter = document.querySelector<HTMLFormElement>('form.filter');
if (filter) startFilter(filter);

const { copy = '', copied = '', language = '' } = document.documentElement.dataset;
for (const code of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  if (language !== '') button.lang = language;
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.querySelector('code')?.textContent ?? '');
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), 2000);
  });
  const frame = document.createElement('div');
  frame.className = 'copyable';
  code.replaceWith(frame);
  frame.append(code, button);
}

/** On a page for every address that leads nowhere: what was asked for, searched. */
async function searchForAddress({
  search: root,
  field: input,
}: {
  search: HTMLElement;
  field: HTMLInputElement;
}): Promise<void> {
  const words = readable(location.pathname)
    .split(/[/_.-]+/)
    .filter((word) => word !== '' && word !== 'md' && word !== document.documentElement.lang);
  await load(root);
  input.value = words.join(' ');
  input.focus();
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Whoever wrote the address escaped something else.
    return path;
  }
}

async function load<Root extends HTMLElement>(root: Root): Promise<void> {
  const part: Part<Root> = await import(root.dataset['script'] ?? '');
  part.start(root);
}
