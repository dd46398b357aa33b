import { createMessage, messageKind } from './messages.ts';
import { createText } from './text.ts';
import { createRandom, pick } from './random.ts';
import {
  causes,
  fixes,
  notes,
  objects,
  type Phrase,
  problems,
  subjects,
  type Word,
} from './words.ts';

/** An entry as its YAML file says it. */
export interface EntrySource {
  readonly name: string;
  readonly code: number;
  readonly domain: string;
  readonly [key: string]: unknown;
}

export const domains: readonly string[] = subjects.map(({ name }) => name.toLowerCase());
const codesPerDomain = 10_000;

/** The codes of a domain, both ends included. */
export function domainCodes(domain: string): { readonly from: number; readonly to: number } {
  const from = (domains.indexOf(domain) + 1) * codesPerDomain;
  return { from, to: from + codesPerDomain - 1 };
}

interface Identity {
  readonly name: string;
  readonly subject: Word;
  readonly object: Word;
  readonly problem: Word;
}

/** What an entry is called; `index` counts through all combinations, then through versions of them. */
export function identity(index: number): Identity {
  let rest = index;
  const next = <Value>(list: readonly Value[]): Value => {
    const value = list[rest % list.length] as Value;
    rest = Math.floor(rest / list.length);
    return value;
  };
  const subject = next(subjects);
  const problem = next(problems);
  const object = next(objects);
  const words = [subject.name, object.name, problem.name];
  const name = [...words, ...(rest > 0 ? [`V${rest}`] : [])].join('_');
  return { name, subject, object, problem };
}

/** The entry that answers past the rate limit. */
export const limitedIndex = 1;
export const success = 'SUCCESS';

/** Makes the entry with this index; another `edition` says something else in its notes. */
export function createEntry({
  index,
  edition = 0,
}: {
  readonly index: number;
  readonly edition?: number;
}): EntrySource {
  const random = createRandom(index);
  const { name, subject, object, problem } = identity(index);
  const fill = ({ zh, en }: Phrase): Phrase => ({
    zh: zh.replaceAll('$s', subject.zh).replaceAll('$o', object.zh),
    en: en.replaceAll('$s', subject.en).replaceAll('$o', object.en),
  });
  const some = (from: readonly Phrase[], count: number): readonly Phrase[] =>
    pick({ from, count, random }).map(fill);
  const related = identity(Math.max(limitedIndex, index - 1));
  const kind = messageKind(index);
  const { message, params } = createMessage({ kind, subject, object, problem });
  const domain = subject.name.toLowerCase();
  // Now and then two entries share a code, and only the wire message tells which arrived.
  const slot = Math.floor(index / subjects.length);
  const shared = slot % 20 <= 1;
  const code = domainCodes(domain).from + (slot % 20 === 1 ? slot - 1 : slot);
  const wire = `${object.en} of ${subject.en} ${problem.en} (${index})`;
  return {
    name,
    code,
    kind: 'error',
    domain,
    transports: index % 3 === 0 ? ['http', 'ws'] : ['http'],
    match: [
      { envelope: 'answer', message: wire },
      ...(shared ? [] : [{ envelope: 'answer', evidence: 'inferred' }]),
      { envelope: 'answer', message: `${wire}!`, evidence: 'observed', source: 'clients' },
    ],
    httpStatus: { value: 400 + (index % 30), evidence: 'observed', source: 'clients' },
    ...(index % 7 === 0 && { connection: { value: 'closes', evidence: 'observed' } }),
    retry:
      index % 4 === 0
        ? { when: 'after-wait', wait: { limit: 'request-rate' }, executed: 'no' }
        : { when: 'after-fix', executed: 'unknown', evidence: 'inferred' },
    ...(Object.keys(params).length > 0 && { params }),
    text: createText({
      message,
      meaning: fill({
        zh: '服务器检查了$s的$o，没有接受。',
        en: 'The server checked the $o of the $s and refused it.',
      }),
      causes: some(causes, 2 + (index % 2)),
      fixes: some(fixes, 2),
      notes: [
        ...some(notes, 1),
        fill({
          zh: `参见[${related.object.zh}](entry:${related.name})，第 ${edition} 版。`,
          en: `See [${related.object.en}](entry:${related.name}), edition ${edition}.`,
        }),
      ],
    }),
    ...(index % 5 === limitedIndex % 5 && { scenarios: [createScenario({ index, name })] }),
    see: ['page:guides/plans', 'limit:request-rate', `entry:${related.name}`],
    since: `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`,
    sources: [
      { source: 'docs', date: '2025-03-20', text: { zh: '补上排查建议。', en: 'Gains advice.' } },
      { source: 'clients', locale: 'en' },
    ],
  };
}

function createScenario({
  index,
  name,
}: {
  readonly index: number;
  readonly name: string;
}): object {
  const limited = index === limitedIndex;
  return {
    id: `case-${index}`,
    title: { zh: '一次请求没有被接受', en: 'A request is refused' },
    plan: 'basic',
    steps: [
      { at: '0ms', send: 'query', expect: limited ? success : name },
      { at: limited ? '200ms' : '2s', send: 'query', expect: limited ? name : success },
    ],
  };
}
