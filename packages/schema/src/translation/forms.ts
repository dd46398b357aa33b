import type { Inline } from './inline.ts';
import { proseInline, proseOf } from './inline.ts';
import { messageInline, messageOf } from './messageInline.ts';
import type { CatalogText } from './texts.ts';

/** A text of the catalogue as translators get it. */
export function inlineOf({
  form,
  raw,
}: {
  readonly form: CatalogText['form'];
  readonly raw: string;
}): Inline {
  switch (form) {
    case 'message':
      return messageInline(raw);
    case 'prose':
      return proseInline(raw);
    case 'plain':
      return [raw];
  }
}

/** The same as its file has it; undefined where its codes mean nothing there. */
export function rawOf({
  form,
  inline,
}: {
  readonly form: CatalogText['form'];
  readonly inline: Inline;
}): string | undefined {
  switch (form) {
    case 'message':
      return messageOf(inline);
    case 'prose':
      return proseOf(inline);
    case 'plain':
      return inline.every((part) => typeof part === 'string') ? inline.join('') : undefined;
  }
}
