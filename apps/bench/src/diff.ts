import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMissed } from './measure/measurement.ts';
import { diffSection, formatTable, writeSection } from './report.ts';
import { measureDiff } from './suites/diff.ts';

// node src/diff.ts [--quick]
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const entries = values.quick ? 1000 : 10_000;
const measurements = measureDiff({ entries, rounds: values.quick ? 1 : 3 });
console.log(formatTable(measurements));
const missed = measurements.filter(isMissed);
if (missed.length > 0) console.error(`${missed.length} of the targets are missed.`);
if (!values.quick) {
  const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  writeSection({ file, name: 'diff', text: diffSection({ measurements, entries }) });
}
process.exitCode = missed.length > 0 ? 1 : 0;
