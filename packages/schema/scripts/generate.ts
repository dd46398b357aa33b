// Writes what is made from the Zod schemas, or with --check fails when it is not fresh.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../dist/index.js';
import { formModules } from './forms.ts';

bring('schemas', jsonSchemas());
bring('forms', formModules());

function bring(name: string, files: ReadonlyMap<string, string>): void {
  const folder = join(import.meta.dirname, '../generated', name);
  mkdirSync(folder, { recursive: true });
  const existing = new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const outdated = [...files.keys()].filter((file) => existing.get(file) !== files.get(file));
  const surplus = [...existing.keys()].filter((file) => !files.has(file));

  if (process.argv.includes('--check')) {
    for (const file of [...outdated, ...surplus]) {
      console.error(
        `generated/${name}/${file} is not what the schema says: run \`npm run generate\`.`,
      );
      process.exitCode = 1;
    }
  } else {
    for (const file of outdated) writeFileSync(join(folder, file), files.get(file) as string);
    for (const file of surplus) rmSync(join(folder, file));
  }
}
