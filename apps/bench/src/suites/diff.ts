import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../measure/child.ts';
import { formatTime, type Measurement, median, ratio } from '../measure/measurement.ts';
import { createProject, errdex, generate } from './project.ts';

/** What `errdex diff` takes, of two folders and of two `catalog.json`. */
export function measureDiff({
  entries,
  rounds,
}: {
  readonly entries: number;
  readonly rounds: number;
}): readonly Measurement[] {
  const project = createProject({ entries });
  const { folder } = project;
  generate(project);
  cpSync(join(folder, 'catalog'), join(folder, 'changed'), { recursive: true });
  makeStricter(join(folder, 'changed', 'entries'));
  const text = readFileSync(join(folder, 'json', 'catalog.json'), 'utf8');
  const write = (name: string, changed: string) => writeFileSync(join(folder, name), changed);
  write('old.json', text);
  write('one.json', text.replace(/"when":"after-\w+"/, '"when":"never"'));

  const run = (...args: readonly string[]) =>
    runNode({ args: [errdex, ...args], cwd: folder }).wall;
  const costs = Array.from({ length: rounds }, () => ({
    folders: run('diff', 'catalog', 'changed'),
    loading: run('check', '--catalog', 'catalog') + run('check', '--catalog', 'changed'),
    one: run('diff', 'old.json', 'one.json'),
  }));
  const of = (name: keyof (typeof costs)[number]) => costs.map((cost) => cost[name]);
  return [
    {
      measure: 'diff of two folders, against loading both',
      figure: formatTime(median(of('folders'))),
      floor: formatTime(median(of('loading'))),
      value: ratio(of('folders'), of('loading')),
      unit: '×',
      target: { is: 'at most', value: 1.5 },
    },
    {
      measure: 'diff of two catalog.json, one entry changed',
      figure: formatTime(median(of('one'))),
      value: median(of('one')),
      unit: 'ms',
      target: { is: 'at most', value: 500 },
    },
  ];
}

/** Makes the retry of one entry stricter. */
function makeStricter(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.yaml')).toSorted()) {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = before.replace(/when: after-\w+/, 'when: never');
    if (after === before) continue;
    writeFileSync(join(folder, name), after);
    return;
  }
  throw new Error('No entry is to be tried again.');
}
