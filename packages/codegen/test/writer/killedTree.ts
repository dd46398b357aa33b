// Writes one state after the other as a tree into the folder it is given, until it is killed.
import { createFileSource, writeTree } from '../../src/tree.ts';
import { stateFiles } from './states.ts';

const folder = process.argv[2] ?? '';
for (let state = 1; ; state += 1) {
  const files = [...stateFiles(state % 3)].map(([path, text]) => ({ path, text: () => [text] }));
  await writeTree({ out: 'out', folder, source: createFileSource(files) });
  if (state === 1) process.stdout.write('ready');
}
