import { textHash } from '@errdex/schema';
import type { Phrase } from './words.ts';

interface Texts {
  readonly message: Phrase;
  readonly meaning: Phrase;
  readonly causes: readonly Phrase[];
  readonly fixes: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

/** The texts by locale, the English one with the hash of what it was translated from. */
export function createText({ message, meaning, causes, fixes, notes }: Texts): object {
  const inLocale = (locale: keyof Phrase) => ({
    message: message[locale],
    meaning: meaning[locale],
    causes: causes.map((phrase) => phrase[locale]),
    fixes: fixes.map((phrase) => phrase[locale]),
    notes: notes.map((phrase) => phrase[locale]),
  });
  const zh = inLocale('zh');
  return { zh, en: { ...inLocale('en'), translatedFrom: textHash(Object.values(zh)) } };
}
