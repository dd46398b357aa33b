import type { Entry, Transport } from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import type { Site } from '../site/site.ts';
import type { Group } from './groups.ts';
import type { Question } from './question.ts';
import { termsOf } from './text.ts';

const mostCandidates = 8;

/** Chooses among entries with one code by the other words of the question, where these decide. */
export function narrowGroup({
  site,
  group,
  question,
  transports,
}: {
  readonly site: Site;
  readonly group: Group;
  readonly question: Question;
  /** What carries the interfaces that the question names; empty when it names none. */
  readonly transports: readonly Transport[];
}): Group {
  const { entries } = group;
  if (entries.length < 2 || entries.length > mostCandidates) return group;
  const known = entries.map((entry) => termsOfEntry({ site, entry }));
  const weights = known.map((terms) => {
    const own = [...question.terms].filter(
      (term) =>
        !/^\d+$/.test(term) &&
        terms.has(term) &&
        known.every((other) => other === terms || !other.has(term)),
    );
    return own.length;
  });
  const best = Math.max(...weights);
  const leaders = entries.filter((_, index) => weights[index] === best);
  const carried = entries.filter((entry) =>
    transports.some((one) => entry.transports.includes(one)),
  );
  const chosen = best > 0 && leaders.length === 1 ? leaders : carried;
  return chosen.length === 1 ? { ...group, entries: chosen, narrowed: entries } : group;
}

function termsOfEntry({ site, entry }: { site: Site; entry: Entry }): ReadonlySet<string> {
  const texts = Object.values(entry.text).map(({ meaning }) => plainText(meaning, () => ''));
  const forms = entry.match.flatMap(({ envelope, message = '' }) => [
    message,
    ...Object.values(site.titles.envelopes.get(envelope) ?? {}),
  ]);
  const name = entry.name.replaceAll('_', ' ');
  return new Set([name, ...texts, ...forms].flatMap((text) => [...termsOf(text)]));
}
