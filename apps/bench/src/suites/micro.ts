import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from '../measure/measurement.ts';
import type { Project } from './project.ts';

const module = fileURLToPath(new URL('../children/micro.ts', import.meta.url));

/** Speed of what runs in a user's program, measured in a process of its own. */
export function measureMicro({
  small,
  large,
  rounds,
  time,
}: {
  readonly small: Project;
  readonly large: Project;
  readonly rounds: number;
  /** Per side and round, milliseconds. */
  readonly time: number;
}): readonly Measurement[] {
  const args = [module, `${rounds}`, `${time}`, small.folder, large.folder];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The micro benchmarks failed.');
  return JSON.parse(stdout) as readonly Measurement[];
}
