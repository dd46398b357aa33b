import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMissed, type Measurement } from './measure/measurement.ts';
import { formatTable, generateSection, writeSection } from './report.ts';
import { measureBundles } from './suites/bundle.ts';
import { measureGenerate } from './suites/generate.ts';
import { measureMicro } from './suites/micro.ts';
import { createProject, generate } from './suites/project.ts';
import { measureTypes } from './suites/types.ts';

// node src/bench.ts [--entries N] [--quick]
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    quick: { type: 'boolean', default: false },
  },
});
const entries = Number(values.entries);
if (!Number.isInteger(entries) || entries < 100) {
  console.error(`--entries takes a whole number from 100, not ${values.entries}.`);
  process.exit(2);
}
const rounds = values.quick ? 2 : 7;
const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));

const measurements: Measurement[] = [];
const note = (text: string): void => console.error(`${text} …`);

note(`Making catalogues of ${entries} and ${entries / 10} entries`);
const large = createProject({ entries });
const small = createProject({ entries: Math.round(entries / 10) });
const tiny = createProject({ entries: 16 });
note('Generating');
measurements.push(
  ...measureGenerate({
    large: { project: large, entries },
    small: { project: small, entries: Math.round(entries / 10) },
    rounds,
  }),
);
note('Type-checking');
measurements.push(...measureTypes({ project: large, rounds }));
note('Calling what is generated');
generate(tiny);
measurements.push(...measureMicro({ small: tiny, large, rounds, time: values.quick ? 100 : 400 }));
note('Bundling');
measurements.push(...(await measureBundles()));

console.log(formatTable(measurements));
const missed = measurements.filter(isMissed);
if (missed.length > 0) console.error(`${missed.length} of the targets are missed.`);
if (!values.quick && values.entries === '10000') {
  writeSection({ file, name: 'generate', text: generateSection({ measurements, entries }) });
}
process.exitCode = missed.length > 0 ? 1 : 0;
