import { spawnSync } from 'node:child_process';

/** What a process cost. */
export interface Cost {
  /** From start to end, milliseconds. */
  readonly wall: number;
  /** User and system time of all its threads, milliseconds. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

const usage = new URL('../children/usage.mjs', import.meta.url).href;

/** Runs a module in a fresh Node; throws when it fails. */
export function runNode({
  args,
  cwd,
}: {
  readonly args: readonly string[];
  readonly cwd?: string;
}): Cost {
  const started = performance.now();
  const child = spawnSync(process.execPath, ['--import', usage, ...args], {
    ...(cwd !== undefined && { cwd }),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wall = performance.now() - started;
  if (child.status !== 0) {
    throw new Error(`${args.join(' ')} failed:\n${child.stdout}${child.stderr}`);
  }
  const { maxRSS, cpu } = JSON.parse(child.output[3] ?? '') as { maxRSS: number; cpu: number };
  return { wall, cpu, memory: (maxRSS * 1024) / 1e6 };
}

/** Runs a program that is no module; its own CPU time and memory are not known. */
export function runProgram({
  command,
  args,
  cwd,
}: {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}): number {
  const started = performance.now();
  const child = spawnSync(command, args, { cwd, encoding: 'utf8' });
  const wall = performance.now() - started;
  if (child.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${child.stdout}${child.stderr}`);
  }
  return wall;
}
