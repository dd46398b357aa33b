import { readFileSync } from 'node:fs';

const read = (file: string): string =>
  readFileSync(new URL(`../guides/${file}.md`, import.meta.url), 'utf8');

/** The guides' Markdown, by name and locale; the worker's build puts the texts in place of this module. */
export const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  errors: { zh: read('errors.zh'), en: read('errors.en') },
  reconnecting: { zh: read('reconnecting.zh'), en: read('reconnecting.en') },
  owning: { zh: read('owning.zh'), en: read('owning.en') },
};
