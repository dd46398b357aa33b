// The last step of `npm start`: shows what was made, and one entry explained in both languages.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const errors = join(root, 'packages/errors');
const catalog = JSON.parse(readFileSync(join(errors, 'generated/json/catalog.json'), 'utf8'));

heading('Made from packages/spec/catalog');
for (const folder of ['src/generated', 'generated/json', 'generated/markdown']) {
  const files = filesIn(join(errors, folder));
  const kilobytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
  const where = relative(root, join(errors, folder));
  console.log(`  ${where.padEnd(36)} ${count(files.length, 'file')}, ${kilobytes.toFixed(0)} KB`);
}
console.log(
  `  ${count(catalog.entries.length, 'entry', 'entries')}, ` +
    `locales ${catalog.locales.join(' and ')}, ${count(catalog.plans.length, 'plan')}, ` +
    `${count(catalog.limits.length, 'limit')}, ${count(catalog.disputes.length, 'dispute')}`,
);

heading('Up to date?');
errdex('generate', '--check');

heading('One entry, in both languages');
errdex('explain', '606', '--lang', 'zh');
console.log();
errdex('explain', '606', '--lang', 'en');

heading('Next');
console.log('  npm test                                     every check');
console.log(
  '  node packages/cli/dist/bin.js explain 429    any code, name, wire text or JSON body',
);

function heading(text) {
  console.log(`\n${text}\n`);
}

function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Runs the command line as a user would, in the folder with its configuration. */
function errdex(...args) {
  const bin = join(root, 'packages/cli/dist/bin.js');
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd: errors, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
