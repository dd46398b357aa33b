// Writes one state after the other as a tree into the folder it is given, until it is killed.
import { writeTree } from '../../src/writer/writeTree.ts';
import { stateFiles } from './states.ts';

const folder = process.argv[2] ?? '';
for (let state = 1; ; state += 1) {
  const files = [...stateFiles(state % 3)].map(([path, text]) => ({ path, text: () => [text] }));
  writeTree({ out: 'out', folder, files });
  if (state === 1) process.stdout.write('ready');
}
