// Writes one state after the other into the folder it is given, until it is killed.
import { writeOutputs } from '../../src/writer/writer.ts';
import { stateFiles } from './states.ts';

const folder = process.argv[2] ?? '';
for (let state = 1; ; state += 1) {
  writeOutputs([{ generator: 'child', out: 'out', folder, files: stateFiles(state % 3) }]);
  if (state === 1) process.stdout.write('ready');
}
