// Writes the rules by which changes are classified as pages, or with --check fails when they are not
// fresh.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '../dist/bin.js');
const folder = join(import.meta.dirname, '../../../docs/generated');
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

for (const [lang, name] of [
  ['en', 'change-rules.md'],
  ['zh', 'change-rules.zh-CN.md'],
] as const) {
  const args = [bin, 'diff', '--rules', '--format', 'markdown', '--lang', lang];
  const text = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`docs/generated/${name} is not what the rules say: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
