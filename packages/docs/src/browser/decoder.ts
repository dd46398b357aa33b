import type { DecoderData } from '../decoder/data.ts';
import { type Answer, findAnswer } from '../decoder/findAnswer.ts';
import { type OpenData, openData } from '../decoder/openData.ts';
import { longestPaste } from '../decoder/readPasted.ts';
import { answerElements } from './decoder/answerElements.ts';

/** A screen reader would speak after every key otherwise. */
const quietMs = 200;

/** Makes the decoder of a page work: what is in its field is told below as one types. */
export function start(root: HTMLElement): void {
  const field = root.querySelector('textarea');
  const result = root.querySelector<HTMLElement>('[aria-live]');
  if (!field || !result) return;
  let loading: Promise<OpenData> | undefined;
  let latest = 0;
  let shown = '';

  const open = (): Promise<OpenData> => {
    loading ??= load(root.dataset['file'] ?? '').catch((error: unknown) => {
      // The next key tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };

  const show = (answer: Answer, { data }: OpenData): void => {
    const key = JSON.stringify(answer);
    // What stays the same is not spoken again.
    if (key === shown) return;
    shown = key;
    result.replaceChildren(...answerElements({ answer, data }));
  };

  const decode = async (): Promise<void> => {
    const turn = ++latest;
    const pasted = field.value.slice(0, longestPaste);
    if (pasted.trim() === '') {
      shown = '';
      result.replaceChildren();
      root.removeAttribute('aria-busy');
      return;
    }
    root.setAttribute('aria-busy', 'true');
    try {
      const opened = await open();
      if (turn === latest) show(findAnswer({ open: opened, pasted }), opened);
    } catch {
      if (turn === latest) {
        shown = '';
        result.textContent = root.dataset['failed'] ?? '';
      }
    } finally {
      if (turn === latest) root.removeAttribute('aria-busy');
    }
  };

  const fill = (text: string): void => {
    field.value = text.slice(0, longestPaste);
    void decode();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void decode(), quietMs);
  });
  // Loading begins while one is about to paste; a failure shows once there is something to decode.
  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  for (const button of root.querySelectorAll<HTMLElement>('button[data-sample]')) {
    button.addEventListener('click', () => fill(button.dataset['sample'] ?? ''));
  }

  const fillFromAddress = (): void => {
    // After the `#`, so no server is sent it.
    const text = new URLSearchParams(location.hash.slice(1)).get('text');
    if (text !== null) fill(text);
  };
  addEventListener('hashchange', fillFromAddress);
  fillFromAddress();
  // The browser keeps what was in the field when one comes back to a page.
  if (field.value !== '') void decode();
}

async function load(file: string): Promise<OpenData> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return openData((await response.json()) as DecoderData);
}
