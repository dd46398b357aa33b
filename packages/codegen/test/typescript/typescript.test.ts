import type { CatalogTypes, Decode, IsCoded, ToError } from '@errdex/runtime';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typescript } from '../../src/typescript/typescript.ts';
import { catalogOf } from './fixture.ts';
import { generate, importGenerated, importMessages } from './generated.ts';
import { quoteCatalog } from './quoteCatalog.ts';

/** What the tests call of a generated index. */
interface Api {
  readonly decode: Decode;
  readonly toError: ToError<CatalogTypes>;
  readonly isCoded: IsCoded<CatalogTypes>;
}

const header = '// @generated from quote-demo by Errdex. Do not edit.\n';

/** Type-checks every file of a folder as strictly as can be; the messages of what is wrong. */
function typeCheck(folder: string): string {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const config = {
    extends: join(import.meta.dirname, '../../../../tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      noEmit: true,
      incremental: false,
      allowImportingTsExtensions: true,
      skipLibCheck: false,
      rewriteRelativeImportExtensions: false,
      types: [],
    },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [join(dirname(manifest), 'bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the files', () => {
  const files = typescript().generate(quoteCatalog());

  it('are one per concern and one of messages per locale, each with the header', () => {
    expect([...files.keys()].toSorted()).toStrictEqual([
      'codes.ts',
      'decoder.ts',
      'entries.ts',
      'index.ts',
      'limits.ts',
      'messages/en.d.ts',
      'messages/en.js',
      'messages/functions.d.ts',
      'messages/plurals.js',
      'messages/zh.d.ts',
      'messages/zh.js',
      'names.ts',
    ]);
    for (const text of files.values()) {
      expect(text.startsWith(header)).toBe(true);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain('\r');
    }
  });

  it('are the same bytes the second time', () => {
    expect([...typescript().generate(quoteCatalog())]).toStrictEqual([...files]);
  });

  it('type-check', { timeout: 60_000 }, () => {
    const { folder } = generate(quoteCatalog());
    expect(typeCheck(folder)).toBe('');
    writeFileSync(
      join(folder, 'use.ts'),
      `import { decode, isCoded, isOutcome, limits, LIMIT_EXCEEDED, UPGRADE_REFUSED, type ErrorCode, type ErrorName } from './index.ts';
import * as en from './messages/en.js';
const code: 603 = LIMIT_EXCEEDED;
const text: 'upgrade' = UPGRADE_REFUSED;
const codes: ErrorCode[] = [400, 603, 'upgrade'];
const min: number | undefined = limits['ws-reconnect'].values.basic?.min;
// @ts-expect-error no such code
const none: ErrorCode = 200;
const outcome = decode({});
if (outcome.kind === 'error') {
  const name: ErrorName = outcome.entry.name;
  en.message(outcome);
  const all = (): number => {
    switch (name) {
      case 'HEADER_INVALID':
      case 'DATA_INVALID':
      case 'LIMIT_EXCEEDED':
      case 'UPGRADE_REFUSED':
        return 1;
    }
  };
  all();
}
if (outcome.kind === 'unknown') {
  // @ts-expect-error it has no entry
  en.message(outcome);
}
if (isOutcome(outcome, 'LIMIT_EXCEEDED')) en.LIMIT_EXCEEDED(outcome.params);
const error: unknown = 1;
if (isCoded(error, 'LIMIT_EXCEEDED')) {
  en.message(error);
  const side: 'buy' | 'sell' = error.params.side;
  const until: number | Date = error.params.until;
  void [side, until];
}
// @ts-expect-error a param is missing
en.LIMIT_EXCEEDED({ max: 1, side: 'buy', share: 1, open: true });
// @ts-expect-error it takes none
en.HEADER_INVALID({ max: 1 });
export { code, codes, min, none, text };
`,
    );
    expect(typeCheck(folder)).toBe('');
  });
});

describe('the module', () => {
  it('has constants, a decoder, limits and messages that work together', async () => {
    const module = await importGenerated(quoteCatalog(), 'index.ts');
    expect(module).toMatchObject({ OK: 200, HEADER_INVALID: 400, UPGRADE_REFUSED: 'upgrade' });
    expect(module['limits']).toMatchObject({
      kline: { kind: 'rate', values: { basic: { max: 1, per: 1000 } } },
      codes: { kind: 'quantity', values: { 'pro-all': { max: 100 } } },
    });
    const { decode, toError, isCoded } = module as unknown as Api;
    const outcome = decode({ body: { ret: 603, trace: 't', data: { max: 1 } } });
    expect(outcome).toMatchObject({
      kind: 'error',
      entry: { name: 'LIMIT_EXCEEDED', domain: 'request', connection: 'closes' },
      retry: { when: 'after-wait', wait: { limit: 'ws-reconnect' }, executed: 'no' },
      params: { max: 1, side: 'buy', share: 0.5, until: 0, open: true },
      trace: 't',
    });
    expect(decode({ upgrade: 429 })).toMatchObject({ entry: { name: 'UPGRADE_REFUSED' } });
    expect(decode({ body: { ret: 400 } })).toMatchObject({ kind: 'ambiguous' });
    if (outcome.kind !== 'error') throw new Error('Not an error.');
    expect(isCoded(toError(outcome))).toBe(true);
  });

  it('formats the message of an outcome and of an error, in each locale', async () => {
    const params = {
      max: 1,
      side: 'buy',
      share: 0.25,
      until: Date.UTC(2026, 0, 2, 12),
      open: true,
    };
    const known = { entry: { name: 'LIMIT_EXCEEDED' }, params };
    const en = await importMessages(quoteCatalog(), 'en');
    const zh = await importMessages(quoteCatalog(), 'zh');
    expect(en['message']?.(known)).toBe('At most 1 order to buy, 25%, 01/02/2026, open');
    expect(zh['message']?.(known)).toBe('最多 1 个买单，25%，2026/01/02，开');
    expect(en['LIMIT_EXCEEDED']?.({ ...params, max: 0, open: false })).toBe(
      'At most nothing to buy, 25%, 01/02/2026, closed',
    );
  });
});

it('takes the names of globals as names of entries', async () => {
  const names = [
    'JSON',
    'URL',
    'CSS',
    'Object',
    'NaN',
    'Infinity',
    'Map',
    'Math',
    'Number',
    'Symbol',
  ];
  const params = [{ name: 'n', type: 'integer', from: '/n', default: 1 }] as const;
  const message = '{n, plural, one {# a} other {# b}} {n, number, ::.00}';
  const catalog = catalogOf({
    entries: names.map((name, code) => ({ name, code, params, messages: { en: message } })),
  });
  const module = await importGenerated(catalog, 'index.ts');
  expect(module).toMatchObject(Object.fromEntries(names.map((name, code) => [name, code])));
  const decode = module['decode'] as (input: unknown) => object;
  expect(decode(3)).toMatchObject({ entry: { name: 'Object' }, params: { n: 1 } });
  const en = await importMessages(catalog, 'en');
  for (const name of names) expect(en[name]?.({ n: 1 })).toBe('1 a 1.00');
});
