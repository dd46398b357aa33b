import type { Files } from '../../catalogFolder.ts';

/** A catalog.json as a test changes it. */
export type Json = ReturnType<typeof JSON.parse>;

/**
 * A mistake that leads to a sentence, and what the sentence then says in English and Chinese. The
 * mistake is an entry's YAML, other files of a catalogue, or a change to a catalog.json.
 */
export type SentenceCase = readonly [
  mistake: string | Files | ((catalog: Json) => unknown),
  english: string,
  chinese: string,
];

/** A case for every sentence of a table: one without a case does not compile. */
export type SentenceCases<Table> = Readonly<Record<keyof Table, SentenceCase>>;
