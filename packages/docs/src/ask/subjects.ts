import type {
  Catalog,
  Dispute,
  Domain,
  Entry,
  Interface,
  Limit,
  Localized,
  Plan,
} from '@errdex/schema';
import { compact, tokensOf } from './text.ts';

/** What the catalogue has a name for, other than entries. */
export type Thing =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'interface'; readonly interface: Interface }
  | { readonly kind: 'domain'; readonly domain: Domain }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'dispute'; readonly dispute: Dispute };

/** How a phrase names entries: by a code, by their name, or in the words of the wire. */
export type By = 'code' | 'name' | 'message';

/** A phrase's meaning. One phrase may be several things, e.g. a domain and an endpoint. */
export interface Phrase {
  readonly entries: Map<Entry, By>;
  readonly things: Thing[];
}

/** Every phrase that names something, by its letters and digits (`compact`). */
export interface Subjects {
  readonly get: (key: string) => Phrase | undefined;
  /** How long phrases get that begin with these one or two characters; 0 when none does. */
  readonly reach: (beginning: string) => number;
  /** Entries whose name has a word, and all such words in order. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly words: readonly string[];
}

// More would help nobody to choose.
const mostEntries = 16;

/** Reads the catalogue once. */
export function createSubjects(catalog: Catalog): Subjects {
  const phrases = new Map<string, Phrase>();
  const reach = new Map<string, number>();
  const byWord = new Map<string, Entry[]>();

  const at = (text: string): Phrase | undefined => {
    const key = compact(text);
    if (key === '') return undefined;
    let phrase = phrases.get(key);
    if (phrase === undefined) {
      phrases.set(key, (phrase = { entries: new Map(), things: [] }));
      for (const beginning of [key.slice(0, 1), key.slice(0, 2)]) {
        reach.set(beginning, Math.max(reach.get(beginning) ?? 0, key.length));
      }
    }
    return phrase;
  };
  const addEntry = (text: string, entry: Entry, by: By): void => {
    const entries = at(text)?.entries;
    if (entries !== undefined && entries.size < mostEntries && !entries.has(entry))
      entries.set(entry, by);
  };
  const addThing = (texts: readonly string[], thing: Thing): void => {
    for (const text of new Set(texts.map(compact))) at(text)?.things.push(thing);
  };

  for (const entry of catalog.entries) {
    addEntry(String(entry.code), entry, 'code');
    addEntry(entry.name, entry, 'name');
  }
  // After all names: what entries are called comes before the odd forms in which others arrive.
  for (const entry of catalog.entries) {
    for (const { code, message } of entry.match) {
      addEntry(String(code), entry, 'code');
      if (message !== undefined) addEntry(message, entry, 'message');
    }
    for (const word of new Set(tokensOf(entry.name.replaceAll('_', ' ')).map(({ text }) => text))) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [entry]);
      else list.push(entry);
    }
  }
  for (const plan of catalog.plans) {
    addThing([plan.id, ...plan.aka, ...Object.values(plan.name)], { kind: 'plan', plan });
  }
  for (const one of catalog.interfaces) {
    addThing(interfaceNames(one), { kind: 'interface', interface: one });
  }
  for (const domain of catalog.domains) addThing(named(domain), { kind: 'domain', domain });
  for (const limit of catalog.limits) addThing(named(limit), { kind: 'limit', limit });
  for (const dispute of catalog.disputes) addThing(named(dispute), { kind: 'dispute', dispute });

  return {
    get: (key) => phrases.get(key),
    reach: (beginning) => reach.get(beginning) ?? 0,
    byWord,
    words: [...byWord.keys()].toSorted(),
  };
}

function interfaceNames(one: Interface): readonly string[] {
  const path = one.path?.replace(/\{[^}]*\}/g, ' ');
  return [
    ...named(one),
    ...(path === undefined ? [] : [path]),
    ...(one.command === undefined ? [] : [String(one.command)]),
  ];
}

function named(one: { readonly id: string; readonly title: Localized<string> }): readonly string[] {
  return [one.id, ...Object.values(one.title)];
}
