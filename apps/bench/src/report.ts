import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMissed, type Measurement } from './measure/measurement.ts';

const machine = `${availableParallelism()} cores with Node ${process.versions.node}`;
const head = ['Measure', 'Figure', 'Floor', 'Value', 'CPU', 'Target', 'Verdict'] as const;

/** A Markdown table that reads well in a terminal too. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [head, ...measurements.map(cells)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [first = head, ...rest] = rows;
  return [line(first), rule, ...rest.map(line)].join('\n');
}

function cells(measurement: Measurement): readonly string[] {
  const { measure, figure, floor = '', value, cpu, unit, target } = measurement;
  return [
    measure,
    figure,
    floor,
    unit === '×' ? `${value.toPrecision(3)} ×` : '',
    cpu === undefined ? '' : `${cpu.toPrecision(3)} ×`,
    target ? `${target.is === 'at most' ? '≤' : '≥'} ${target.value} ${unit}` : '',
    target ? (isMissed(measurement) ? 'missed' : 'met') : '',
  ];
}

/** What is measured of generating and of what is generated, for docs/benchmarks.md. */
export function generateSection({
  measurements,
  entries,
}: {
  readonly measurements: readonly Measurement[];
  readonly entries: number;
}): string {
  return `## Generating, and what is generated

Made by \`pnpm bench\` on ${machine}; the command writes this section anew.

${formatTable(measurements)}

The catalogue has ${entries} entries in two locales, about 2 KB of YAML each, made from a fixed seed: params, plurals,
causes, fixes, notes, scenarios and several wire forms, as in a real one. \`generate\` is the command itself, with the
generators \`typescript\` and \`json\`.

Machines differ and are noisy, so a figure alone says little. Each is compared with a floor that is measured beside
it, run by run; the value is the median of those ratios, and CPU the same of the time that all threads
were busy.

- **generate**: the floor reads the same files, parses the same entries from JSON and writes as many bytes as the
  generators do, without looking at what it reads. Both sides start their own Node. "From nothing" has no cache and no
  outputs.
- **type-check**: TypeScript checks the generated module as strictly as a careful user does; the floor is a program
  without a line.
- **message**: the floor is the function that a person would write, and for plurals a cached intl-messageformat.
- **decode**: the floor is one lookup in an object without prototype, by the body's code.
- **toError**: the floor is a class that extends Error and keeps the outcome.
- **bundle**: minified by esbuild, then gzipped.

For the last four a value above 1 is faster than the floor.
`;
}

/** What is measured of the sandbox, for docs/benchmarks.md. */
export function sandboxSection({
  measurements,
}: {
  readonly measurements: readonly Measurement[];
}): string {
  return `## The sandbox

Made by \`pnpm bench:sandbox\` on ${machine}; the command writes this section anew.

${formatTable(measurements)}

The server has one core and wrk, with 32 connections, the other; each round asks all servers in turn, and the
value is the median of the rounds’ ratios.

- **bare node:http**: answers every request with the same two bars, made JSON each time. The sandbox reads and
  checks the request, looks the product up, makes bars of the random walk and logs what it answered.
- **Prism**: the mock server of an OpenAPI document with this one route and a fixed example.
- **subscribers**: each product is pushed once a second; the figure is for ten seconds.
`;
}

/** What is measured of the client, for docs/benchmarks.md. */
export function clientSection({
  measurements,
}: {
  readonly measurements: readonly Measurement[];
}): string {
  return `## The client

Made by \`pnpm bench:client\` on ${machine}; the command writes this section anew.

${formatTable(measurements)}

- **a call**: \`orThrow(client.kline(…))\` with its throttle, trace, time-out and decoder, one call after the other; the
  floor is \`fetch\` and \`response.json()\` on the same server, which has the other core.
- **pushes**: trades of 500 products on one core, from the text of a frame up to an iterator and a listener.
- **bundle**: minified by esbuild, then gzipped, with decoder, entries and limits; without messages. The client's own
  code is HTTP and WebSocket without what it imports from \`@errdex/alltick\` and \`@errdex/alltick-protocol\`.
`;
}

/** What is measured of comparing catalogues, for docs/benchmarks.md. */
export function diffSection({
  measurements,
  entries,
}: {
  readonly measurements: readonly Measurement[];
  readonly entries: number;
}): string {
  return `## Comparing catalogues

Made by \`pnpm bench:diff\` on ${machine}; the command writes this section anew.

${formatTable(measurements)}

Two catalogues of ${entries} entries, by the command itself, Node's start included. Loading is \`errdex check\` of each
folder. Of two \`catalog.json\`, entries that are the same in both are not parsed; what differs is parsed and checked.
`;
}

/** What is measured of the docs site, for docs/benchmarks.md. */
export function docsSection({
  measurements,
  entries,
}: {
  readonly measurements: readonly Measurement[];
  readonly entries: number;
}): string {
  return `## The docs site

Made by \`pnpm bench:docs\` on ${machine}; the command writes this section anew.

${formatTable(measurements)}

The catalogue is the one above: ${entries} entries in two locales.

- **docs build**: the command itself, from a catalog.json to files in memory (tmpfs), search and all. The floor is
  a program of template strings that reads the same catalog.json and writes as many pages, HTML and Markdown, with
  the main contents of an entry, filled up to the same size, and no search.
- **served page, ?ask=**: requests to the app in its own process, 1000 different ones in turn. The floor is a bare
  Hono app that answers each with as many bytes. The app keeps the pages that were asked for last; "first time" is
  what one costs that it does not have. Values above 1 would be faster than the floor.
- **first load**: HTML, style and script of the largest page, gzipped.
`;
}

/** Puts a section where an earlier one of this name is in the file, or at its end. */
export function writeSection({
  file,
  name,
  text,
}: {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${open}\n\n${text}\n${close}\n`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const start = before.indexOf(open);
  const end = before.indexOf(close) + close.length + 1;
  const after =
    start === -1 ? `${before}\n${section}` : before.slice(0, start) + section + before.slice(end);
  writeFileSync(file, after);
}
