import { textHash } from '@errdex/schema';
import fc from 'fast-check';

const list = (items: readonly string[]): string => items.map((item) => `\n  - ${item}`).join('');

/** What is right in most cases, and now and then is not. */
function mostly<Value>(right: Value, ...odd: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.constant(right) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

/** The files that are no entries; each choice of them can make entries wrong. */
const heads = fc.record({
  title: fc.constantFrom('Tiny', 'Small'),
  locales: mostly('en, zh', 'zh, en', 'en'),
  source: mostly('en', 'zh'),
  limits: fc.constantFrom([], ['rate'], ['rate', 'quota']),
  envelopes: mostly(['plain', 'status'], ['plain']),
  past: mostly('C_INVALID', 'A_INVALID', 'NOWHERE'),
  lock: mostly('', 'A_INVALID 1 active\n', 'GONE_INVALID 9 retired\n', 'GONE_INVALID 9 active\n'),
});

const files = ['a', 'b', 'c', 'd'] as const;

/** An entry that speaks of others, in a file of its own. */
const entries = fc.constantFrom(...files).chain((file) =>
  fc.record({
    file: fc.constant(file),
    name: mostly(`${file.toUpperCase()}_INVALID`, 'A_INVALID', 'CD_INVALID', 'C_D_INVALID'),
    code: mostly(`${file.codePointAt(0)}`, '1', '9', '"x"'),
    see: fc.subarray(['entry:A_INVALID', 'entry:B_INVALID', 'https://example.com/']),
    link: mostly('entry:C_INVALID', 'limit:quota', 'page:nowhere', 'entry:NOWHERE'),
    closes: fc.boolean(),
    message: mostly('Plain.', '{n, plural, one {# a} other {# b}}', '{n, number, ::.00}', '{'),
    answer: mostly(undefined, 'C_INVALID', 'B_INVALID'),
    match: fc.constantFrom(undefined, 'plain', 'status'),
    translated: fc.boolean(),
    ended: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "deprecated: { since: '2024-03-19', replacement: A_INVALID }\n",
          "deprecated: { since: '2024-03-19', replacement: B_INVALID }\n",
          "retired: { since: '2024-03-19' }\n",
        ),
      },
    ),
  }),
);

type Head = typeof heads extends fc.Arbitrary<infer Value> ? Value : never;
type Entry = typeof entries extends fc.Arbitrary<infer Value> ? Value : never;

export const headFiles = (head: Head): Record<string, string> => {
  const { title, locales, source, limits, envelopes, past, lock } = head;
  return {
    'catalog/catalog.yaml': `id: tiny
title: { en: ${title}, zh: 小 }
sourceLocale: ${source}
locales: [${locales}]
domains:
  - { id: main, title: { en: Main, zh: 主 } }
envelopes:${list(
      envelopes.map(
        (id) =>
          `{ id: ${id}, title: { en: E, zh: 壳 }, transports: [ws], requires: { /${id}: integer }, code: /${id} }`,
      ),
    )}
interfaces:
  - { kind: connect, id: connect, title: { en: Connect, zh: 连接 } }
`,
    'catalog/plans.yaml': 'plans:\n  - { id: free, name: { en: Free, zh: 免费 } }\n',
    'catalog/limits.yaml': `limits:${
      list(
        limits.map(
          (id) =>
            `{ id: ${id}, kind: quantity, title: { en: L, zh: 限 }, interfaces: [connect], scope: token, counts: connections, values: { free: { max: 1 } }, past: { entries: [${past}] } }`,
        ),
      ) || ' []'
    }\n`,
    'catalog/catalog.lock': lock,
  };
};

export const entryText = (entry: Entry): string => {
  const { name, code, see, link, closes, message, answer, match, translated, ended } = entry;
  const meaning = `See [it](${link}).`;
  return `name: ${name}
code: ${code}
kind: error
domain: main
transports: [ws]
retry: { when: never, executed: 'no' }
connection: ${closes ? 'closes' : 'stays-open'}
${match === undefined ? '' : `match: [{ envelope: ${match} }]\n`}see: ${JSON.stringify(see)}
${message.includes('n') && message.startsWith('{') ? 'params: { n: { type: number, from: /n, default: 0 } }\n' : ''}text:
  en: { message: '${message}', meaning: '${meaning}' }
  zh: { message: '${message}', meaning: 义, translatedFrom: ${translated ? textHash([message, meaning, [], [], []]) : 'abcdef'} }
${
  answer === undefined
    ? ''
    : `scenarios:
  - id: case-${code.replaceAll('"', '')}
    title: { en: S, zh: 例 }
    plan: free
    steps:
      - { at: 0ms, send: connect, connection: one, expect: ${name} }
      - { at: 1s, send: connect, connection: two, expect: ${answer} }
`
}since: '2024-03-18'
${ended}`;
};

/** A change to a catalogue. */
export type Edit =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'remove'; readonly file: string };

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 1, arbitrary: heads.map((head): Edit => ({ kind: 'head', head })) },
  { weight: 5, arbitrary: entries.map((entry): Edit => ({ kind: 'entry', entry })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...files).map((file): Edit => ({ kind: 'remove', file })),
  },
);

/** A catalogue in which all is right. */
export const start: readonly Edit[] = [
  {
    kind: 'head',
    head: {
      title: 'Tiny',
      locales: 'en, zh',
      source: 'en',
      limits: [],
      envelopes: ['plain', 'status'],
      past: 'C_INVALID',
      lock: '',
    },
  },
  ...files.map((file): Edit => ({
    kind: 'entry',
    entry: {
      file,
      name: `${file.toUpperCase()}_INVALID`,
      code: `${file.codePointAt(0)}`,
      see: [],
      link: 'https://example.com/',
      closes: false,
      message: 'Plain.',
      answer: undefined,
      match: undefined,
      translated: true,
      ended: '',
    },
  })),
];
