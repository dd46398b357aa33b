import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@errdex/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { writeCatalog } from '../../src/catalog/writeCatalog.ts';

const folder = mkdtempSync(join(tmpdir(), 'errdex-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Beyond the 2,560 combinations of words, so that names of later rounds are compiled too.
const entries = 2_700;
const { json, bytes } = writeCatalog({ folder, entries });
const { catalog, diagnostics } = compile({ root: folder });

describe('the catalogue that is measured', () => {
  it('compiles without any diagnostic', () => {
    expect(diagnostics.slice(0, 3)).toEqual([]);
    expect(catalog?.entries).toHaveLength(entries);
    expect(catalog?.locales).toEqual(['zh', 'en']);
  });

  it('has about 2 KB of YAML per entry', () => {
    expect(bytes / entries).toBeGreaterThan(1_800);
    expect(bytes / entries).toBeLessThan(2_600);
  });

  it('is as rich as a real one', () => {
    const list = catalog?.entries ?? [];
    const share = (test: (entry: (typeof list)[number]) => boolean) =>
      list.filter(test).length / list.length;
    const uses = (kind: string) => (entry: (typeof list)[number]) =>
      JSON.stringify(entry.text['en']?.message.parts).includes(`"kind":"${kind}"`);
    expect(share(uses('plural'))).toBeCloseTo(0.25, 1);
    expect(share(uses('select'))).toBeCloseTo(0.25, 1);
    expect(share(({ params }) => params.length === 2)).toBeCloseTo(0.5, 1);
    expect(share(({ scenarios }) => scenarios.length > 0)).toBeCloseTo(0.2, 1);
    expect(share(({ match }) => match.length >= 2)).toBeGreaterThan(0.9);
    expect(new Set(list.map(({ domain }) => domain)).size).toBeGreaterThan(10);
    expect(new Set(list.map(({ code }) => code)).size).toBeLessThan(list.length);
  });

  it('is the same every time', () => {
    const again = JSON.stringify([...createCatalog({ entries })].map(({ data }) => data));
    expect(again).toBe(json);
  });
});
