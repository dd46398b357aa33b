import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMissed } from './measure/measurement.ts';
import { formatTable, sandboxSection, writeSection } from './report.ts';
import { measureSandbox } from './suites/sandbox.ts';

// node src/sandbox.ts [--quick]
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const measurements = await measureSandbox({ rounds: values.quick ? 1 : 5 });
console.log(formatTable(measurements));
const missed = measurements.filter(isMissed);
if (missed.length > 0) console.error(`${missed.length} of the targets are missed.`);
if (!values.quick) {
  const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  writeSection({ file, name: 'sandbox', text: sandboxSection({ measurements }) });
}
process.exitCode = missed.length > 0 ? 1 : 0;
