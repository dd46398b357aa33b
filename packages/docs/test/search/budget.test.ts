import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSearchClient } from '../../src/search/client.ts';
import { createSearchFiles } from '../../src/search/searchFiles.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { alltick, options } from '../alltick.ts';
import { largeCatalog } from './largeCatalog.ts';

const most = 60 * 1024;
const patience = 120_000;
const queries = {
  zh: [
    '频率限制',
    'token 无效',
    '的',
    '率',
    '连接',
    '请求 连接 数据',
    '服务端拒绝这次请求，并随即关闭连接',
  ],
  en: [
    'the request token',
    'rate limit',
    'The URL carries a token, but the server does not accept it',
  ],
  both: [
    '429',
    'connection will be closed',
    'too many requests and connection will be closed',
    'TOKEN_INVALID',
    'token invalid',
    'tokeninvalid',
    'thrott',
    'thorttled',
    'conection',
    't',
    're',
    'con',
    '1',
    '10',
  ],
};

const packed = (text: string): number => gzipSync(text).length;
let script = 0;
let site: Site;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/browser/search.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  script = packed(outputFiles[0]?.text ?? '');
  site = createSite(largeCatalog({ catalog: alltick, entries: 10_000 }), options);
}, patience);

describe.each(['zh', 'en'] as const)('10,000 entries in %s', (locale) => {
  let files: ReadonlyMap<string, string>;
  beforeAll(() => {
    files = createSearchFiles(site.inLocale(locale));
  }, patience);

  test.each([...queries[locale], ...queries.both])(
    'a first search for %s loads at most 60 KB',
    async (text) => {
      const loaded = new Map<string, number>();
      const client = createSearchClient(async (path) => {
        const file = files.get(path.split('?')[0] ?? '') ?? '';
        loaded.set(path, packed(file));
        return JSON.parse(file);
      });
      const found = await client.find({ text, limit: 8 });
      expect(found.length).toBeGreaterThan(0);
      const bytes = [...loaded.values()].reduce((sum, size) => sum + size, script);
      expect(bytes).toBeLessThanOrEqual(most);
    },
  );

  test('few files for what they hold, none of them large', () => {
    expect(files.size).toBeLessThan(7000);
    expect(Math.max(...[...files.values()].map(packed))).toBeLessThan(16_000);
  });
});
