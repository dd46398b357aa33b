import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type CompileResult } from '../src/index.ts';
import { base, entry, folder } from './catalogFolder.ts';

/** What every result keeps to, whatever the files hold. */
function sound({ catalog, diagnostics }: CompileResult): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(catalog === undefined).toBe(errors.length > 0);
  for (const { range, message, file, zh } of diagnostics) {
    expect(`${message}${zh.message}`).not.toMatch(/undefined|\[object/);
    expect(zh.message).toMatch(/\p{Script=Han}/u);
    expect(file).not.toMatch(/^\//);
    expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
    expect(range.start.line).toBeGreaterThan(0);
    expect(range.start.column).toBeGreaterThan(0);
  }
}

const real = Buffer.from(
  entry({
    name: 'QUOTA_EXCEEDED',
    code: 7,
    zh: '还有 {n, plural, other {# 项}}',
    en: 'has {n, plural, one {# item} other {# items}}',
    more: 'params: { n: { type: integer, from: /n, default: 0 } }\nsee: ["entry:OK"]',
  }),
);

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.nat(real.length).map((length) => real.subarray(0, length)),
  fc
    .array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .map((flips) => {
      const copy = Buffer.from(real);
      for (const [at, bit] of flips) copy[at] = (copy[at] as number) ^ bit;
      return copy;
    }),
);

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'name',
    'code',
    'text',
    'match',
    'params',
    'zh',
    'en',
    '',
    ' ',
    'A\u202eB',
  ),
  fc.string({ maxLength: 5 }),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 10 }),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
})).value;

describe('compile', () => {
  it('answers any bytes with diagnostics', () => {
    const root = folder(base);
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('entries/x.yaml', 'limits.yaml', 'catalog.lock'),
        (content, path) => {
          writeFileSync(join(root, path), content);
          sound(compile({ root }));
          writeFileSync(join(root, path), base[path] ?? '# empty');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('answers any JSON in any place with diagnostics', () => {
    const root = folder({ ...base, 'disputes/x.yaml': '{}' });
    const paths = [
      'entries/x.yaml',
      'disputes/x.yaml',
      'limits.yaml',
      'plans.yaml',
      'catalog.yaml',
    ] as const;
    fc.assert(
      fc.property(json, fc.constantFrom(...paths), (value, path) => {
        writeFileSync(join(root, path), JSON.stringify(value));
        sound(compile({ root }));
        writeFileSync(join(root, path), base[path] ?? '{}');
      }),
      { numRuns: 400 },
    );
  });

  it('reads CRLF and a byte order mark as if they were not there', () => {
    const windows = Object.fromEntries(
      Object.entries(base).map(([path, text]) => [
        path,
        `\ufeff${String(text).replaceAll('\n', '\r\n')}`,
      ]),
    );
    expect(compile({ root: folder(windows) })).toEqual(compile({ root: folder(base) }));
  });

  it('does not let names reach the prototypes of objects', () => {
    const { catalog, diagnostics } = compile({
      root: folder({
        ...base,
        'entries/x.yaml': entry({
          name: 'CONSTRUCTOR',
          code: 'constructor',
          zh: '{constructor}{toString}',
          en: '{constructor}{toString}',
          more: 'match: []\nparams: { constructor: { type: string }, toString: { type: string } }',
        }),
      }),
    });
    expect(diagnostics).toEqual([]);
    expect(
      catalog?.entries.find(({ name }) => name === 'CONSTRUCTOR')?.params.map(({ name }) => name),
    ).toEqual(['constructor', 'toString']);
  });
});
