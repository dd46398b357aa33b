import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryFile } from '../catalog/catalog.ts';
import { writeSource } from '../catalog/writeCatalog.ts';
import { type Cost, runNode } from '../measure/child.ts';
import { formatTime, type Measurement, median, ratio } from '../measure/measurement.ts';
import { clean, createAllTickProject, generate, outputs, type Project } from './project.ts';

/** What `errdex generate` costs against the floor, in the states in which it is run. */
export function measureGenerate({
  large,
  small,
  rounds,
}: {
  readonly large: { readonly project: Project; readonly entries: number };
  readonly small: { readonly project: Project; readonly entries: number };
  readonly rounds: number;
}): readonly Measurement[] {
  const costs = measureStates({ ...large, rounds });
  const smallCosts = measureStates({ ...small, rounds });
  const perEntry = costs.nothing.map(({ wall }) => wall / large.entries);
  const perSmallEntry = smallCosts.nothing.map(({ wall }) => wall / small.entries);
  const alltick = createAllTickProject();
  const own = Array.from({ length: rounds }, () => {
    clean(alltick);
    return { first: generate(alltick).wall, again: generate(alltick).wall };
  });
  const peak = Math.max(...costs.nothing.map(({ memory }) => memory));
  return [
    against({ measure: 'generate: from nothing', costs, state: 'nothing', most: 6 }),
    {
      measure: 'generate: peak memory, from nothing',
      figure: `${peak.toFixed(0)} MB`,
      value: peak,
      unit: 'MB',
      target: { is: 'at most', value: 900 },
    },
    against({ measure: 'generate: nothing changed', costs, state: 'unchanged', most: 1.5 }),
    against({ measure: 'generate: one entry changed', costs, state: 'changed', most: 2 }),
    {
      measure: `generate: per entry at ${large.entries} against ${small.entries}`,
      figure: formatTime(median(perEntry)),
      floor: formatTime(median(perSmallEntry)),
      value: ratio(perEntry, perSmallEntry),
      unit: '×',
      target: { is: 'at most', value: 1 },
    },
    orientation('generate: AllTick, from nothing', median(own.map(({ first }) => first))),
    orientation('generate: AllTick, nothing changed', median(own.map(({ again }) => again))),
  ];
}

interface Costs {
  readonly floor: readonly Cost[];
  readonly nothing: readonly Cost[];
  readonly unchanged: readonly Cost[];
  readonly changed: readonly Cost[];
}

function measureStates({
  project,
  entries,
  rounds,
}: {
  readonly project: Project;
  readonly entries: number;
  readonly rounds: number;
}): Costs {
  clean(project);
  generate(project);
  const measured = Array.from({ length: rounds }, (_, round) => {
    const floor = runFloor(project);
    clean(project);
    const nothing = generate(project);
    const unchanged = generate(project);
    const source = entryFile({ index: entries >> 1, edition: round + 1 });
    writeSource({ folder: join(project.folder, 'catalog'), source });
    return { floor, nothing, unchanged, changed: generate(project) };
  });
  return {
    floor: measured.map(({ floor }) => floor),
    nothing: measured.map(({ nothing }) => nothing),
    unchanged: measured.map(({ unchanged }) => unchanged),
    changed: measured.map(({ changed }) => changed),
  };
}

const floorModule = fileURLToPath(new URL('../children/floor.mjs', import.meta.url));

function runFloor({ folder }: Project): Cost {
  const args = ['catalog', 'catalog.json', 'floor', JSON.stringify(outputSizes(folder))];
  return runNode({ args: [floorModule, ...args], cwd: folder });
}

/** The size of every generated file, by its path. */
function outputSizes(folder: string): Readonly<Record<string, number>> {
  const files = outputs.flatMap((out) =>
    readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(out, name),
    ),
  );
  const sizes = files.map((name) => ({ name, stat: statSync(join(folder, name)) }));
  return Object.fromEntries(
    sizes.filter(({ stat }) => stat.isFile()).map(({ name, stat }) => [name, stat.size]),
  );
}

function against({
  measure,
  costs,
  state,
  most,
}: {
  readonly measure: string;
  readonly costs: Costs;
  readonly state: Exclude<keyof Costs, 'floor'>;
  readonly most: number;
}): Measurement {
  const of = (name: keyof Costs, kind: 'wall' | 'cpu') => costs[name].map((cost) => cost[kind]);
  const time = of(state, 'wall');
  const floor = of('floor', 'wall');
  return {
    measure,
    figure: formatTime(median(time)),
    floor: formatTime(median(floor)),
    value: ratio(time, floor),
    cpu: ratio(of(state, 'cpu'), of('floor', 'cpu')),
    unit: '×',
    target: { is: 'at most', value: most },
  };
}

function orientation(measure: string, ms: number): Measurement {
  return { measure, figure: formatTime(ms), value: ms, unit: 'ms' };
}
