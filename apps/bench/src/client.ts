import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMissed } from './measure/measurement.ts';
import { clientSection, formatTable, writeSection } from './report.ts';
import { measureClient } from './suites/client.ts';

// node src/client.ts [--quick]
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const measurements = await measureClient({ rounds: values.quick ? 1 : 9 });
console.log(formatTable(measurements));
const missed = measurements.filter(isMissed);
if (missed.length > 0) console.error(`${missed.length} of the targets are missed.`);
if (!values.quick) {
  const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  writeSection({ file, name: 'client', text: clientSection({ measurements }) });
}
process.exitCode = missed.length > 0 ? 1 : 0;
