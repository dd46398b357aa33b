// Writes the JSON Schemas of the catalogue files, or with --check fails when they are not fresh.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../dist/index.js';

const folder = join(import.meta.dirname, '../generated/schemas');
const schemas = jsonSchemas();
mkdirSync(folder, { recursive: true });
const existing = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const outdated = [...schemas]
  .filter(([name, text]) => existing.get(name) !== text)
  .map(([name]) => name);
const surplus = [...existing.keys()].filter((name) => !schemas.has(name));

if (process.argv.includes('--check')) {
  for (const name of [...outdated, ...surplus]) {
    console.error(
      `generated/schemas/${name} is not what the schema says: run \`npm run generate\`.`,
    );
  }
  process.exitCode = outdated.length + surplus.length > 0 ? 1 : 0;
} else {
  for (const name of outdated) writeFileSync(join(folder, name), schemas.get(name) as string);
  for (const name of surplus) rmSync(join(folder, name));
}
