/** Functions by key, each of which makes a sentence of its facts. */
type Table = Readonly<Record<string, (facts: never) => string>>;

/** A sentence of a table before it is put into words: its key, and the facts it tells; plain JSON. */
export type Said<Sentences extends Table> = {
  [Key in keyof Sentences]: { readonly key: Key } & FactsOf<Sentences[Key]>;
}[keyof Sentences];

type FactsOf<Sentence> = Sentence extends () => string
  ? unknown
  : Sentence extends (facts: infer Facts) => string
    ? Readonly<Facts>
    : never;

/** Keys of the sentences that tell no facts. */
export type PlainKey<Sentences extends Table> = {
  [Key in keyof Sentences]: Sentences[Key] extends () => string ? Key : never;
}[keyof Sentences];

/** Puts a sentence into the words of a table. */
export function say<Sentences extends Table>(table: Sentences, said: Said<Sentences>): string {
  return (table[said.key] as (facts: unknown) => string)(said);
}
