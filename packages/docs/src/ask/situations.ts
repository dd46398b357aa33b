import type { Catalog, Entry, Limit, Locale, Prose, Scenario } from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import { termsOf } from './text.ts';

/** Something that can happen, and which entries come of it, the likeliest first. */
export type Situation = { readonly entries: readonly Entry[] } & (
  | { readonly kind: 'meaning' }
  | { readonly kind: 'cause'; readonly text: Prose }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'limit'; readonly limit: Limit }
);

/** A situation that a question describes. */
export interface Match {
  readonly situation: Situation;
  readonly score: number;
  /** How many terms of the question the match has. */
  readonly hits: number;
  /** The part of what the question says that the match covers, 0 to 1. */
  readonly covers: number;
}

/** The situations that hold most of these terms, the best of each entry or limit, best first. */
export type FindSituations = (terms: ReadonlySet<string>) => readonly Match[];

const mostVisits = 5000;
const mostMatches = 6;

// What a meaning says counts more than one of many causes.
const meaningWeight = 1.2;

/** Reads the texts of one locale once. */
export function createSituations({
  catalog,
  locale,
}: {
  readonly catalog: Catalog;
  readonly locale: Locale;
}): FindSituations {
  const situations: Situation[] = [];
  const byTerm = new Map<string, number[]>();
  const sizes: number[] = [];
  const add = (situation: Situation, texts: readonly string[]): void => {
    const index = situations.push(situation) - 1;
    const terms = new Set(texts.flatMap((text) => [...termsOf(text)]));
    sizes.push(terms.size);
    for (const term of terms) {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [index]);
      else list.push(index);
    }
  };
  const interfaces = new Map(catalog.interfaces.map((one) => [one.id, one]));
  const sentTo = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const one = interfaces.get(id);
      return one === undefined ? [] : [one.title[locale] ?? '', one.path ?? '', id];
    });

  for (const entry of catalog.entries) {
    const text = entry.text[locale];
    if (text === undefined || entry.kind === 'success') continue;
    const entries = [entry];
    const name = entry.name.replaceAll('_', ' ');
    const wire = entry.match.flatMap(({ message }) => message ?? []);
    add({ kind: 'meaning', entries }, [name, ...wire]);
    add({ kind: 'meaning', entries }, [name, plainText(text.meaning, () => '')]);
    for (const cause of text.causes) {
      add({ kind: 'cause', entries, text: cause }, [plainText(cause, () => ''), name]);
    }
    for (const scenario of entry.scenarios) {
      const sent = scenario.steps
        .filter(({ expect }) => expect === entry.name)
        .map(({ send }) => send);
      add({ kind: 'scenario', entries, scenario }, [
        scenario.title[locale] ?? '',
        ...sentTo(sent),
        name,
      ]);
    }
  }
  const entryOf = new Map(catalog.entries.map((entry) => [entry.name, entry]));
  for (const limit of catalog.limits) {
    if (limit.past.entries.length === 0 && !limit.past.truncates) continue;
    const entries = limit.past.entries.flatMap((name) => entryOf.get(name) ?? []);
    const past = { quantity: 'exceeded', rate: 'exceeded fast', gap: 'fast', timeout: '' };
    add({ kind: 'limit', entries, limit }, [
      limit.title[locale] ?? '',
      limit.counts,
      past[limit.kind],
      ...sentTo(limit.interfaces),
    ]);
  }
  return (terms) => best({ terms, situations, byTerm, sizes });
}

function best({
  terms,
  situations,
  byTerm,
  sizes,
}: {
  terms: ReadonlySet<string>;
  situations: readonly Situation[];
  byTerm: ReadonlyMap<string, readonly number[]>;
  sizes: readonly number[];
}): readonly Match[] {
  const found = [...terms]
    .map((term) => ({
      places: byTerm.get(term) ?? [],
      rare: rarity({ of: situations.length, in: byTerm.get(term)?.length ?? 0 }),
    }))
    .toSorted((a, b) => a.places.length - b.places.length);
  const total = found.reduce((sum, { rare }) => sum + rare, 0);
  const scores = new Map<number, { sum: number; hits: number }>();
  let visits = 0;
  for (const { places, rare } of found) {
    const read = Math.min(places.length, mostVisits - visits);
    visits += read;
    for (let index = 0; index < read; index += 1) {
      const place = places[index] as number;
      const score = scores.get(place);
      if (score === undefined) scores.set(place, { sum: rare, hits: 1 });
      else {
        score.sum += rare;
        score.hits += 1;
      }
    }
  }
  const leaders = new Map<Entry | Limit, Match>();
  for (const [place, { sum, hits }] of scores) {
    const situation = situations[place] as Situation;
    // Long texts hold any word; between equals the one that says little else is meant.
    const weight = situation.kind === 'meaning' ? meaningWeight : 1;
    const score = (sum * weight) / (1 + (sizes[place] ?? 0) / 30);
    const about = situation.kind === 'limit' ? situation.limit : (situation.entries[0] as Entry);
    if (score > (leaders.get(about)?.score ?? 0)) {
      leaders.set(about, { situation, score, hits, covers: total === 0 ? 0 : sum / total });
    }
  }
  return firstFew(leaders.values());
}

/** The few best, without sorting all. */
function firstFew(matches: Iterable<Match>): readonly Match[] {
  const few: Match[] = [];
  for (const match of matches) {
    const last = few[mostMatches - 1];
    if (last !== undefined && last.score >= match.score) continue;
    few.push(match);
    few.sort((a, b) => b.score - a.score);
    few.length = Math.min(few.length, mostMatches);
  }
  return few;
}

/** A word that no text has may be beside the point: it counts half. */
export function rarity({ of, in: count }: { of: number; in: number }): number {
  const weight = Math.log(1 + of / (1 + count));
  return count === 0 ? weight / 2 : weight;
}
