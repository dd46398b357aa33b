import fc from 'fast-check';
import type { Catalog, Entry, Limit } from '../../src/index.ts';

/** A change of a catalogue; what it needs is there, or it changes nothing. */
export type Edit = (catalog: Catalog) => Catalog;

const onEntry = (name: string, change: (entry: Entry) => Partial<Entry>): Edit => {
  return (catalog) => ({
    ...catalog,
    entries: catalog.entries.map((entry) =>
      entry.name === name ? { ...entry, ...change(entry) } : entry,
    ),
  });
};
const onLimit = (change: (limit: Limit) => Partial<Limit>): Edit => {
  return (catalog) => ({
    ...catalog,
    limits: catalog.limits.map((limit) => ({ ...limit, ...change(limit) }) as Limit),
  });
};

/** A catalogue without an entry. */
export const without = (name: string): Edit => {
  return (catalog) => ({
    ...catalog,
    entries: catalog.entries.filter((entry) => entry.name !== name),
  });
};

/** A catalogue with one more entry, like OK but for these fields. */
export const withEntry = (fields: Partial<Entry>): Edit => {
  return (catalog) => {
    const like = catalog.entries[0] as Entry;
    const entry = { ...like, kind: 'error' as const, match: [], ...fields };
    const others = catalog.entries.filter(({ name }) => name !== entry.name);
    return { ...catalog, entries: [...others, entry] };
  };
};

const names = ['OK', 'RATE_EXCEEDED', 'QUOTA_EXCEEDED', 'NEW'];
const name = fc.constantFrom(...names);
const code = fc.constantFrom<number | string>(1, 605, 607, '605');
const amount = fc.integer({ min: 0, max: 4 });

const retry: fc.Arbitrary<Entry['retry']> = fc.record(
  {
    when: fc.constantFrom('never', 'after-fix', 'after-wait', 'after-reconnect', 'after-upgrade'),
    wait: fc.oneof(
      fc.record({ ms: amount }),
      fc.record({ limit: fc.constantFrom('quote-rate', 'other') }),
    ),
    executed: fc.constantFrom('no', 'yes', 'unknown'),
    evidence: fc.constantFrom('documented', 'observed', 'inferred'),
  },
  { requiredKeys: ['when', 'executed', 'evidence'] },
);
const match: fc.Arbitrary<Entry['match']> = fc.uniqueArray(
  fc.record(
    {
      envelope: fc.constant('json'),
      code,
      message: fc.constantFrom('a', 'b'),
      evidence: fc.constantFrom('documented', 'observed'),
    },
    { requiredKeys: ['envelope', 'code', 'evidence'] },
  ),
  { selector: (form) => JSON.stringify([form.code, form.message]), maxLength: 4 },
);
const params: fc.Arbitrary<Entry['params']> = fc.uniqueArray(
  fc.record(
    {
      name: fc.constantFrom('n', 'm'),
      type: fc.constantFrom('string', 'integer'),
      values: fc.subarray(['x', 'y', 'z']),
      from: fc.constantFrom('/a', '/b'),
      default: fc.constantFrom('x', 1),
    },
    { requiredKeys: ['name', 'type'] },
  ),
  { selector: (param) => param.name, maxLength: 2 },
);
const values = fc.dictionary(
  fc.constantFrom('free', 'pro', 'max'),
  fc.record({ max: amount, per: amount }),
);
const fact = fc.record({
  value: fc.constantFrom(200, 429),
  evidence: fc.constantFrom('observed' as const, 'inferred' as const),
});

/** Edits of all that has more than one class. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  name.map(without),
  fc.record({ name, code }).map(withEntry),
  fc.tuple(name, code).map(([to, given]) => onEntry(to, () => ({ code: given }))),
  fc.tuple(name, retry).map(([to, given]) => onEntry(to, () => ({ retry: given }))),
  fc.tuple(name, match).map(([to, given]) => onEntry(to, () => ({ match: given }))),
  fc.tuple(name, params).map(([to, given]) => onEntry(to, () => ({ params: given }))),
  fc.tuple(name, fact).map(([to, given]) => onEntry(to, () => ({ httpStatus: given }))),
  name.map((to) => onEntry(to, ({ text }) => ({ text: { ...text, en: { ...text['zh']! } } }))),
  name.map((to) => onEntry(to, () => ({ deprecated: { since: '2024-03-03' } }))),
  name.map((to) => onEntry(to, () => ({ retired: { since: '2024-04-04' } }))),
  values.map((given) => onLimit(() => ({ values: given }))),
  fc.constantFrom<Limit['pool']>('each', 'shared').map((pool) => onLimit(() => ({ pool }))),
  fc
    .subarray(['quote', 'connect', 'subscribe'])
    .map((interfaces) => onLimit(() => ({ interfaces }))),
  fc.constant<Edit>((catalog) => ({ ...catalog, limits: [] })),
  fc.constant<Edit>((catalog) => ({ ...catalog, locales: ['zh'] })),
  fc.constant<Edit>((catalog) => ({ ...catalog, plans: catalog.plans.slice(1) })),
  fc.constant<Edit>((catalog) => ({
    ...catalog,
    envelopes: [...catalog.envelopes, { ...catalog.envelopes[0]!, id: 'other' }].toReversed(),
  })),
  fc.record({ from: amount, to: amount }).map((codes): Edit => (catalog) => ({
    ...catalog,
    domains: catalog.domains.map((domain) => ({ ...domain, codes })),
  })),
);

/** A catalogue with a few edits. */
export const edited = (catalog: Catalog): fc.Arbitrary<Catalog> =>
  fc
    .array(edit, { maxLength: 5 })
    .map((edits) => edits.reduce((current, change) => change(current), catalog));
