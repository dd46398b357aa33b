import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMissed } from './measure/measurement.ts';
import { docsSection, formatTable, writeSection } from './report.ts';
import { measureDocs } from './suites/docs.ts';

// node src/docs.ts [--entries N] [--quick]
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

const measurements = await measureDocs({ entries, rounds: values.quick ? 1 : 3 });
console.log(formatTable(measurements));
const missed = measurements.filter(isMissed);
if (missed.length > 0) console.error(`${missed.length} of the targets are missed.`);
if (!values.quick && values.entries === '10000') {
  const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  writeSection({ file, name: 'docs', text: docsSection({ measurements, entries }) });
}
process.exitCode = missed.length > 0 ? 1 : 0;
