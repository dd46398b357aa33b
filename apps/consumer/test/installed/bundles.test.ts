import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, inject, it } from 'vitest';
import { bundle } from './bundles.ts';

interface Entry {
  readonly name: string;
  readonly text: Readonly<
    Record<string, { readonly message: { readonly parts: readonly unknown[] } }>
  >;
}

const project = inject('project');
const catalog = JSON.parse(
  readFileSync(
    join(project, 'node_modules', '@errdex', 'alltick', 'generated', 'json', 'catalog.json'),
    'utf8',
  ),
) as { entries: readonly Entry[] };
const han = /\p{Script=Han}/u;

describe('a bundle', () => {
  it('has decode with all entries in at most 3 KB', async () => {
    const { text, bytes } = await bundle({
      project,
      code: `export { decode } from '@errdex/alltick';`,
    });
    expect(text).toContain('CONNECTION_THROTTLED');
    expect(bytes).toBeLessThanOrEqual(3 * 1024);
  });

  it.each(catalog.entries.map(({ name }) => name))(
    'has the message function of %s in at most 300 bytes',
    async (name) => {
      const code = `export { ${name} } from '@errdex/alltick/messages/zh';`;
      const { text, bytes } = await bundle({ project, code });
      expect(text).toMatch(han);
      expect(bytes).toBeLessThanOrEqual(300);
    },
  );

  it('of one constant has that constant alone', async () => {
    const code = `export { TOKEN_INVALID } from '@errdex/alltick';`;
    const { text } = await bundle({ project, code });
    expect(text.trim()).toMatch(/^var (\w+)=401;export\{\1 as TOKEN_INVALID\};$/);
  });

  it('of one locale brings no other', async () => {
    const { text: zh } = await bundleMessages('zh');
    const { text: en } = await bundleMessages('en');
    const english = literals('en');
    expect(english.length).toBeGreaterThan(catalog.entries.length / 2);
    expect(en).not.toMatch(han);
    expect(english.filter((text) => !en.includes(text))).toEqual([]);
    expect(zh).toMatch(han);
    expect(english.filter((text) => zh.includes(text))).toEqual([]);
  });
});

describe('in a browser', () => {
  it('decodes and formats messages where there is nothing but the language', async () => {
    const { text } = await bundle({
      project,
      format: 'iife',
      code: `
        export { decode, isCoded, toError } from '@errdex/alltick';
        export { message } from '@errdex/alltick/messages/en';`,
    });
    const told = runInNewContext(`${text}
      const outcome = bundled.decode({ status: 200, body: '{"ret":401,"msg":"token invalid","trace":"a"}' });
      const error = bundled.toError(outcome);
      JSON.stringify({
        missing: [typeof process, typeof Buffer, typeof require, typeof global].join(),
        kind: outcome.kind,
        code: outcome.code,
        coded: bundled.isCoded(error),
        message: bundled.message(outcome),
      });`);
    const { message, ...rest } = JSON.parse(told as string) as Record<string, unknown>;
    expect(rest).toEqual({
      missing: 'undefined,undefined,undefined,undefined',
      kind: 'error',
      code: 401,
      coded: true,
    });
    expect(message).toMatch(/^[A-Z][\w ,.;’'-]+\.$/);
  });
});

function bundleMessages(locale: string): ReturnType<typeof bundle> {
  return bundle({
    project,
    code: `export { message } from '@errdex/alltick/messages/${locale}';`,
  });
}

/** Runs of plain text that stand in the messages of a locale and that a bundler leaves as they are. */
function literals(locale: string): readonly string[] {
  return catalog.entries
    .flatMap(({ text }) => text[locale]?.message.parts ?? [])
    .filter((part) => typeof part === 'string')
    .filter((part) => /^[\w ,.;’-]{12,}$/.test(part));
}
