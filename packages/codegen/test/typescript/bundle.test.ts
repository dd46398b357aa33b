import { buildSync } from 'esbuild';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogOf, type EntryDraft } from './fixture.ts';
import { generate } from './generated.ts';
import { quoteCatalog } from './quoteCatalog.ts';

/** Code that imports from a generated folder, bundled for a browser. */
function bundle({ folder, code }: { folder: string; code: string }): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

const wire: readonly (readonly [name: string, code: number, messages: readonly string[]])[] = [
  ['OK', 200, ['ok']],
  ['REQUEST_HEADER_INVALID', 400, ['request header param invalid']],
  ['REQUEST_DATA_INVALID', 400, ['request data param invalid']],
  ['TOKEN_INVALID', 401, ['token invalid']],
  ['TOKEN_MISSING', 401, ['token is required']],
  ['QUERY_INVALID', 402, ['query invalid']],
  ['REQUEST_THROTTLED', 429, ['Too Many Requests', 'rate limit']],
  ['PRODUCT_INVALID', 600, ['code invalid']],
  ['BODY_EMPTY', 601, ['body empty']],
  ['PLAN_LIMIT_EXCEEDED', 603, ['token level not enough']],
  ['PRODUCT_FORBIDDEN', 604, ['code unauthorized']],
  ['FREQUENCY_EXCEEDED', 605, ['too many requests']],
  ['CONNECTION_THROTTLED', 606, ['too many requests and connection will be closed']],
  ['GATEWAY_THROTTLED', 429, ['Too many requests']],
  ['CONNECTION_REFUSED', 429, []],
  ['SUSPENSION_FAILED', 500, ['Error description']],
  ['HEARTBEAT_MISSING', 607, ['heartbeat timeout']],
  ['COMMAND_UNSUPPORTED', 608, ['command not supported']],
];

const marketCatalog = catalogOf({
  envelopes: [
    ...quoteCatalog().envelopes,
    {
      id: 'gateway',
      title: {},
      carrier: 'body',
      transports: ['http'],
      requires: [{ kind: 'type', pointer: '/error_msg', type: 'string' }],
      code: { kind: 'status' },
      message: '/error_msg',
    },
    {
      id: 'suspension',
      title: {},
      carrier: 'body',
      transports: ['http'],
      requires: [{ kind: 'const', pointer: '/success', value: false }],
      code: { kind: 'status' },
      message: '/error',
    },
  ],
  entries: wire.map(([name, code, messages], at): EntryDraft => {
    const envelope = ['gateway', 'upgrade', 'suspension'][at - 13] ?? 'quote';
    const forms = messages.map((message) => ({ envelope, code, message }));
    return {
      name,
      code,
      kind: at === 0 ? 'success' : 'error',
      domain: ['request', 'auth', 'rate', 'plan'][at % 4] ?? '',
      match: (forms.length === 0 ? [{ envelope, code }] : forms).map((form) => ({
        ...form,
        evidence: 'documented',
      })),
      retry:
        at % 3 === 0
          ? {
              when: 'after-wait',
              wait: { limit: 'http-endpoint' },
              executed: 'no',
              evidence: 'inferred',
            }
          : { when: 'after-fix', executed: 'no', evidence: 'documented' },
      params: at === 9 ? [{ name: 'max', type: 'integer', from: '/data/max', default: 5 }] : [],
      messages: {
        en:
          at === 9
            ? 'At most {max, plural, one {# product} other {# products}} at a time.'
            : `English ${name}`,
        zh: `中文 ${name}`,
      },
    };
  }),
});

describe('a bundle', () => {
  it('of decode with the entries of a real API is at most 3 KB', () => {
    const { folder } = generate(marketCatalog);
    const text = bundle({ folder, code: `export { decode } from './index.ts';` });
    expect(text).toContain('CONNECTION_THROTTLED');
    expect(zipped(text)).toBeLessThanOrEqual(3072);
  });

  it.each([
    ['plain', 'TOKEN_INVALID', 'zh'],
    ['with a plural', 'PLAN_LIMIT_EXCEEDED', 'en'],
  ])('of one message function, %s, is at most 300 bytes', (_, name, locale) => {
    const { folder } = generate(marketCatalog);
    const text = bundle({ folder, code: `export { ${name} } from './messages/${locale}.js';` });
    expect(zipped(text)).toBeLessThanOrEqual(300);
    expect(text).not.toContain('BODY_EMPTY');
  });

  it('of one constant is the constant', () => {
    const { folder } = generate(marketCatalog);
    const text = bundle({
      folder,
      code: `import { TOKEN_INVALID } from './index.ts'; console.log(TOKEN_INVALID);`,
    });
    expect(text).toMatch(/^(var \w+=401;)?console\.log\(\w+\);\n$/);
  });

  it('of one locale has no other and no decoder', () => {
    const { folder } = generate(marketCatalog);
    const text = bundle({ folder, code: `export { message } from './messages/zh.js';` });
    expect(text).toContain('中文 BODY_EMPTY');
    expect(text).not.toContain('English');
    expect(text).not.toContain('after-fix');
  });

  it.each(['toError', 'isCoded', 'isOutcome', 'limits'])('of %s has no entries', (name) => {
    const { folder } = generate(marketCatalog);
    const text = bundle({ folder, code: `export { ${name} } from './index.ts';` });
    expect(text).not.toContain('BODY_EMPTY');
    expect(zipped(text)).toBeLessThanOrEqual(800);
  });

  it('that imports for nothing is empty, whatever package.json says', () => {
    const { folder } = generate(marketCatalog);
    const runtime = fileURLToPath(import.meta.resolve('@errdex/runtime'));
    cpSync(dirname(runtime), join(folder, 'runtime'), { recursive: true });
    const modules = ['index.ts', 'messages/en.js', 'messages/zh.js', 'runtime/index.js'];
    const code = modules.map((from) => `import './${from}';`).join('');
    expect(bundle({ folder, code })).toBe('');
  });
});
