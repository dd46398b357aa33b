import { join } from 'node:path';
import { type CatalogDiff, compile, diffCatalogs, type Published } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { history, type Step } from './history.ts';

const [zh, en] = [history('zh'), history('en')];

const stepOf = (steps: readonly Step[], date: string): number =>
  steps.findIndex((step) => step.date === date);

/** What changed on a date, and the gravest class of it. */
function on(steps: readonly Step[], date: string): CatalogDiff {
  const at = stepOf(steps, date);
  const [before, after] = [steps[at - 1], steps[at]];
  if (before === undefined || after === undefined) throw new Error(`Nothing before ${date}.`);
  return diffCatalogs(before, after);
}

/** Changes as `class outcome path`. */
const lines = ({ changes }: CatalogDiff): readonly string[] =>
  changes.map((change) => `${change.class} ${change.outcome} ${change.path.slice(1).join('/')}`);

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('AllTick’s error page over time', () => {
  it('begins with seven rows, two of them with one code', () => {
    for (const [first] of [zh, en]) {
      expect(first?.date).toBe('2024-03-18');
      expect(first?.catalog.entries.map(({ code }) => code)).toEqual([
        200, 400, 400, 401, 429, 600, 601,
      ]);
    }
  });

  it('tells Chinese readers the wire messages half a year before English readers', () => {
    const found = on(en, '2024-09-03');
    expect(lines(found).filter((line) => line.includes('/match/'))).toHaveLength(7);
    expect(found.class).toBe('minor');
    expect(lines(on(zh, '2024-09-03'))).toEqual([
      'minor added PRODUCT_FORBIDDEN',
      'minor added PRODUCT_QUANTITY_EXCEEDED',
    ]);
  });

  it('redefines 605 a day after it came, which no version may do', () => {
    expect(days('2024-09-03', '2024-09-04')).toBe(1);
    for (const steps of [zh, en]) {
      const found = on(steps, '2024-09-04');
      expect(lines(found)).toEqual([
        'minor added QUERY_INVALID',
        'minor added REQUEST_THROTTLED',
        'forbidden no-tombstone PRODUCT_QUANTITY_EXCEEDED',
      ]);
      expect(found.class).toBe('forbidden');
    }
  });

  it('could have redefined it by a major version that keeps a tombstone', () => {
    const at = stepOf(zh, '2024-09-04');
    const [before, after] = [zh[at - 1] as Step, zh[at] as Step];
    const lock = after.lock.map((line) =>
      line.name === 'PRODUCT_QUANTITY_EXCEEDED' ? { ...line, status: 'retired' as const } : line,
    );
    expect(diffCatalogs(before, { ...after, lock }).class).toBe('major');
    // From then on the name is gone for good.
    const back = diffCatalogs({ ...after, lock }, before);
    expect(lines(back)).toContain('forbidden name-reused PRODUCT_QUANTITY_EXCEEDED');
  });

  it('gains 603, and 606 in Chinese 86 days before it does in English', () => {
    expect(lines(on(zh, '2024-09-18'))).toEqual(['minor added REQUEST_QUANTITY_EXCEEDED']);
    const chinese = on(zh, '2024-12-24');
    expect(lines(chinese)).toEqual([
      'patch changed REQUEST_THROTTLED/text/zh/meaning',
      'minor added CONNECTION_THROTTLED',
    ]);
    expect(chinese.class).toBe('minor');
    const english = on(en, '2025-03-20');
    expect(lines(english)).toContain('minor added CONNECTION_THROTTLED');
    expect(english.class).toBe('minor');
    expect(days('2024-12-24', '2025-03-20')).toBe(86);
    expect([firstWith606(zh), firstWith606(en)]).toEqual(['2024-12-24', '2025-03-20']);
  });

  it('only rewrites advice and adds links when 603 is split', () => {
    for (const steps of [zh, en]) {
      const found = on(steps, '2025-04-09');
      expect(found.class).toBe('patch');
      expect(found.changes.map(({ field }) => field)).toEqual([
        'pages[]',
        'pages[]',
        'entries[].text[].fixes',
        'entries[].see',
      ]);
    }
    expect(on(zh, '2025-03-20').class).toBe('patch');
  });

  it('rewords 429 and keeps the old wording, without which old answers would not be known', () => {
    for (const [steps, date] of [
      // The day is not known.
      [zh, '2025-12'],
      [en, '2026-08-18'],
    ] as const) {
      const found = on(steps, date);
      expect(lines(found)).toEqual([
        'minor added PLAN_RATE_EXCEEDED/match/quote 429 "Too Many Requests"',
      ]);
      const at = stepOf(steps, date);
      const dropped = withoutForm(steps[at] as Step, 'rate limit');
      expect(diffCatalogs(steps[at - 1] as Step, dropped).class).toBe('major');
    }
  });

  it('never uses 602, and today’s catalogue still knows every name and code of the page', () => {
    const { catalog: today } = compile({ root: join(import.meta.dirname, '../catalog') });
    if (today === undefined) throw new Error('The catalogue has errors.');
    const codes = [...zh, ...en].flatMap(({ catalog }) => catalog.entries.map(({ code }) => code));
    expect([...codes, ...today.entries.map(({ code }) => code)]).not.toContain(602);
    const found = diffCatalogs(zh.at(-1) as Step, { catalog: today });
    expect(lines(found)).toContain('minor added en');
    const gone = /^major (removed|changed|retyped) [A-Z_]+(\/(code|kind|domain|match\/.*))?$/;
    expect(lines(found).filter((line) => gone.test(line))).toEqual([]);
  });
});

function firstWith606(steps: readonly Step[]): string | undefined {
  return steps.find(({ catalog }) => catalog.entries.some(({ code }) => code === 606))?.date;
}

function withoutForm({ catalog, lock }: Step, message: string): Published {
  return {
    lock,
    catalog: {
      ...catalog,
      entries: catalog.entries.map((entry) => ({
        ...entry,
        match: entry.match.filter((form) => form.message !== message),
      })),
    },
  };
}
