import { startFilter } from './filter.ts';

/** A module that is loaded when it is first needed. */
interface Part<Root extends HTMLElement> {
  readonly start: (root: Root) => void;
}

const search = document.querySelector<HTMLElement>('search');
if (search) {
  const field = search.querySelector('input');
  field?.addEventListener('focus', () => void load(search), { once: true });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    field?.focus();
    field?.select();
  });
}

const decoder = document.querySelector<HTMLElement>('.decoder');
if (decoder) void load(decoder);

const filter = document.querySelector<HTMLFormElement>('form.filter');
if (filter) startFilter(filter);

const { copy = '', copied = '' } = document.documentElement.dataset;
for (const code of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.type = 'button';
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

async function load<Root extends HTMLElement>(root: Root): Promise<void> {
  const part: Part<Root> = await import(root.dataset['script'] ?? '');
  part.start(root);
}
