import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cost, runNode } from '../measure/child.ts';
import { formatTime, type Measurement, median, ratio } from '../measure/measurement.ts';
import { createProject, errdex, generate } from './project.ts';

const floorModule = fileURLToPath(new URL('../children/docsFloor.mjs', import.meta.url));
const liveModule = fileURLToPath(new URL('../children/docsLive.ts', import.meta.url));

/** What `errdex docs build` costs against a bare renderer, and what the served site does. */
export async function measureDocs({
  entries,
  rounds,
}: {
  readonly entries: number;
  readonly rounds: number;
}): Promise<readonly Measurement[]> {
  const project = createProject({ entries });
  generate(project);
  const catalog = join(project.folder, 'json', 'catalog.json');
  // Tens of thousands of small files would measure the disk.
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(memory, 'errdex-docs-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return [...measureExport({ catalog, folder, rounds }), ...measureLive({ catalog, rounds })];
}

function measureExport({
  catalog,
  folder,
  rounds,
}: {
  catalog: string;
  folder: string;
  rounds: number;
}): readonly Measurement[] {
  const [site, bare] = [join(folder, 'site'), join(folder, 'bare')];
  const build = (): Cost =>
    runNode({ args: [errdex, 'docs', 'build', '--catalog', catalog, '--out', site], cwd: folder });
  const costs = Array.from({ length: rounds }, () => {
    rmSync(site, { recursive: true, force: true });
    const first = build();
    const pages = pagesIn(site);
    const again = build();
    rmSync(bare, { recursive: true, force: true });
    const floor = runNode({
      args: [floorModule, catalog, bare, ...pages.map(String)],
    });
    return { first, again, floor };
  });
  const of = (name: 'first' | 'again' | 'floor', kind: 'wall' | 'cpu'): readonly number[] =>
    costs.map((cost) => cost[name][kind]);
  const peak = Math.max(...costs.map(({ first }) => first.memory));
  const against = (measure: string, name: 'first' | 'again'): Measurement => ({
    measure,
    figure: formatTime(median(of(name, 'wall'))),
    floor: formatTime(median(of('floor', 'wall'))),
    value: ratio(of(name, 'wall'), of('floor', 'wall')),
    cpu: ratio(of(name, 'cpu'), of('floor', 'cpu')),
    unit: '×',
    ...(name === 'first' && { target: { is: 'at most', value: 4 } }),
  });
  return [
    against('docs build: from nothing', 'first'),
    against('docs build: nothing changed', 'again'),
    {
      measure: 'docs build: peak memory',
      figure: `${peak.toFixed(0)} MB`,
      value: peak,
      unit: 'MB',
      target: { is: 'at most', value: 400 },
    },
  ];
}

/** How many pages a site has, HTML and Markdown together, and how large each kind is on average. */
function pagesIn(site: string): readonly [pages: number, html: number, markdown: number] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const sizes = (kind: string): readonly number[] =>
    names.filter((name) => name.endsWith(kind)).map((name) => statSync(join(site, name)).size);
  const [html, markdown] = [sizes('.html'), sizes('.md')];
  return [html.length + markdown.length, mean(html), mean(markdown)];
}

function mean(all: readonly number[]): number {
  return Math.round(all.reduce((sum, size) => sum + size, 0) / all.length);
}

interface Live {
  /** Milliseconds a request. */
  readonly cold: number;
  readonly page: readonly number[];
  readonly bare: readonly number[];
  readonly ask: readonly number[];
  readonly bareAsk: readonly number[];
  /** Bytes. */
  readonly firstLoad: number;
}

function measureLive({
  catalog,
  rounds,
}: {
  catalog: string;
  rounds: number;
}): readonly Measurement[] {
  const args = [liveModule, catalog, String(rounds)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The served site could not be measured:\n${stderr}`);
  const { cold, page, bare, ask, bareAsk, firstLoad } = JSON.parse(stdout) as Live;
  return [
    {
      measure: 'first load, largest',
      figure: `${firstLoad} bytes`,
      value: firstLoad,
      unit: 'bytes',
      target: { is: 'at most', value: 12 * 1024 },
    },
    faster({ measure: 'served page of an entry', time: page, floor: bare, least: 0.4 }),
    {
      measure: 'served page of an entry, first time',
      figure: formatTime(cold),
      floor: formatTime(median(bare)),
      value: median(bare) / cold,
      unit: '×',
    },
    faster({ measure: 'answer to ?ask=', time: ask, floor: bareAsk, least: 0.05 }),
  ];
}

/** How many times as many in a second as the floor does. */
function faster({
  measure,
  time,
  floor,
  least,
}: {
  measure: string;
  time: readonly number[];
  floor: readonly number[];
  least: number;
}): Measurement {
  return {
    measure,
    figure: formatTime(median(time)),
    floor: formatTime(median(floor)),
    value: ratio(floor, time),
    unit: '×',
    target: { is: 'at least', value: least },
  };
}
