import type { Catalog, Dispute } from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import { rarity } from './situations.ts';
import type { Subjects } from './subjects.ts';
import { compact, termsOf } from './text.ts';

/** A dispute that a question speaks of without its title. */
export interface DisputeMatch {
  readonly dispute: Dispute;
  /** The part of what the question says that the dispute speaks of, 0 to 1. */
  readonly covers: number;
}

/** Finds the dispute that holds nearly all terms of a question. */
export interface DisputesByWords {
  /** Undefined where none holds them, or several do. */
  readonly find: (question: {
    readonly terms: ReadonlySet<string>;
    /** Those of the words that name nothing in the catalogue. */
    readonly own: ReadonlySet<string>;
  }) => DisputeMatch | undefined;
}

/** The part of a question that a dispute has to hold; less where the question says most of its title. */
const leastCovered = { usual: 0.74, titled: 0.65 } as const;
const mostOfTitle = 0.6;
const leastHits = 2;
/** A second that comes so near the first leaves open which is meant. */
const nearness = 0.9;

// Words that say what kind of thing is named, not which.
const plain: ReadonlySet<string> = new Set(['plan', 'endpoint', 'interfac', '套餐', '接口']);

interface Known {
  readonly dispute: Dispute;
  /** By locale. */
  readonly titles: readonly ReadonlySet<string>[];
  /** Of the titles, and of code that nothing else in the catalogue is called by. */
  readonly telling: ReadonlySet<string>;
  /** Of titles and sides. */
  readonly all: ReadonlySet<string>;
}

/** Reads all disputes once, in every language: questions mix them. */
export function createDisputesByWords({
  catalog: { disputes },
  subjects,
}: {
  readonly catalog: Catalog;
  readonly subjects: Subjects;
}): DisputesByWords {
  const known = disputes.map((dispute) => knownOf({ dispute, subjects }));
  const byTerm = new Map<string, Known[]>();
  for (const one of known) {
    for (const term of one.all) {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [one]);
      else list.push(one);
    }
  }
  const weigh = (terms: Iterable<string>): number =>
    [...terms].reduce((sum, term) => {
      const weight = rarity({ of: known.length, in: byTerm.get(term)?.length ?? 0 });
      // Half of the pairs of Chinese characters are no words.
      return sum + (byTerm.has(term) || !/^\p{Script=Han}/u.test(term) ? weight : weight / 2);
    }, 0);
  const find: DisputesByWords['find'] = ({ terms, own }) => {
    const choosing = new Set([...terms].filter((term) => !plain.has(term)));
    const candidates = new Set([...terms].flatMap((term) => byTerm.get(term) ?? []));
    const total = weigh(terms);
    const [first, second] = [...candidates]
      .map((one) => {
        const covers = weigh(shared(terms, one.all)) / total;
        const said = Math.max(
          ...one.titles.map((title) => weigh(shared(choosing, title)) / weigh(title)),
        );
        const hits = shared(terms, one.telling);
        return { ...one, covers, said, hits, score: covers / 2 + said };
      })
      .toSorted((a, b) => b.score - a.score);
    if (first === undefined || first.hits.length < leastHits) return undefined;
    const least = leastCovered[first.said >= mostOfTitle ? 'titled' : 'usual'];
    if (first.covers < least) return undefined;
    if (second !== undefined && second.score > first.score * nearness) return undefined;
    const tells = [...own].some((term) => first.all.has(term) && !plain.has(term));
    return tells ? first : undefined;
  };
  return { find };
}

function knownOf({ dispute, subjects }: { dispute: Dispute; subjects: Subjects }): Known {
  const titles = Object.values(dispute.title).map(termsOf);
  const says = dispute.sides.flatMap((side) => Object.values(side.says));
  const codes = says
    .flat()
    .flatMap((part) => (typeof part === 'object' && part.kind === 'code' ? [part.text] : []))
    .filter((text) => subjects.get(compact(text)) === undefined);
  return {
    dispute,
    titles,
    telling: new Set([...titles.flatMap((title) => [...title]), ...codes.flatMap(termsIn)]),
    all: new Set([
      ...titles.flatMap((title) => [...title]),
      ...says.flatMap((prose) => termsIn(plainText(prose, () => ''))),
    ]),
  };
}

function termsIn(text: string): readonly string[] {
  return [...termsOf(text)];
}

function shared(terms: ReadonlySet<string>, of: ReadonlySet<string>): readonly string[] {
  return [...terms].filter((term) => of.has(term));
}
