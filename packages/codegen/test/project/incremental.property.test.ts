import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Config,
  generateProject,
  isFresh,
  json,
  markdown,
  typescript,
} from '../../src/index.ts';
import { put, tempFolder } from '../tempFolder.ts';
import { edits, entryText, headFiles, start } from './edits.ts';

const config: Config = {
  catalog: 'catalog',
  generate: [
    { generator: typescript(), out: 'generated/typescript' },
    { generator: json(), out: 'generated/json' },
    { generator: markdown(), out: 'generated/docs' },
  ],
};

it('makes the same of any edits, with what earlier runs left and without', async () => {
  const seen = { valid: 0, warned: 0, invalid: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 12 }), async (list) => {
      const configDir = tempFolder();
      for (const edit of [...start, ...list]) {
        if (edit.kind === 'head') put(configDir, headFiles(edit.head));
        else if (edit.kind === 'entry')
          put(configDir, { [`catalog/entries/${edit.entry.file}.yaml`]: entryText(edit.entry) });
        else rmSync(join(configDir, `catalog/entries/${edit.file}.yaml`), { force: true });

        const warm = await generateProject({ config, configDir, mode: 'write' });
        // A cold run: no cache, no output.
        const cacheDir = join(tempFolder(), 'cache');
        const cold = await generateProject({ config, configDir, mode: 'check', cacheDir });
        expect(warm.diagnostics).toEqual(cold.diagnostics);
        expect(warm.problems).toEqual([]);
        expect(warm.summary).toEqual(cold.summary);
        if (cold.summary === undefined) {
          seen.invalid += 1;
          continue;
        }
        seen.valid += 1;
        if (cold.diagnostics.length > 0) seen.warned += 1;
        expect(cold.checked.filter((checked) => !isFresh(checked))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
}, 120_000);
