import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, endpoints, httpPaths, suspensionPath, wsPaths } from '../src/index.ts';

interface Interface {
  readonly id: string;
  readonly kind: 'endpoint' | 'connect' | 'command';
  readonly method?: string;
  readonly path?: string;
  readonly command?: number;
  readonly example: string;
}

const catalog = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@errdex/alltick/catalog.json')), 'utf8'),
) as { readonly interfaces: readonly Interface[] };
const ofKind = (kind: Interface['kind']) => catalog.interfaces.filter((one) => one.kind === kind);

describe('the protocol agrees with the catalogue', () => {
  it('on the endpoints, their methods and paths', () => {
    const declared = ofKind('endpoint').map(({ id, method, path }) => [id, method, path]);
    expect(declared).toEqual([
      ...Object.entries(endpoints).map(([id, { method, path }]) => [id, method, path]),
      ['suspension', 'GET', `${suspensionPath}/{market}`],
    ]);
  });

  it('on the commands and their ids', () => {
    const declared = ofKind('command').map(({ id, command }) => [id, command]);
    expect(declared).toEqual(Object.entries(commands).map(([id, { request }]) => [id, request]));
  });

  it('on where its examples send their requests', () => {
    const addresses = [...Object.values(httpPaths), ...Object.values(wsPaths), suspensionPath];
    for (const { id, kind, example } of catalog.interfaces) {
      if (kind === 'command') continue;
      const [, path] = /alltick\.co(\/[\w/-]+)/.exec(example) ?? [];
      expect(
        addresses.some((address) => path === address || path?.startsWith(`${address}/`)),
        id,
      ).toBe(true);
    }
  });
});
