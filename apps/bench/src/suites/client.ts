import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { formatTime, type Measurement, median, ratio } from '../measure/measurement.ts';
import { measureBundle } from './bundle.ts';

const server = fileURLToPath(new URL('../children/echoJson.mjs', import.meta.url));
const calls = fileURLToPath(new URL('../children/clientCalls.ts', import.meta.url));
const pushes = fileURLToPath(new URL('../children/clientPushes.ts', import.meta.url));

/** What the client adds to a call, how many pushes it takes, and how large it is. */
export async function measureClient({
  rounds,
}: {
  readonly rounds: number;
}): Promise<readonly Measurement[]> {
  return [
    await measureCalls(rounds),
    measurePushes(rounds),
    await measureBundle({
      measure: 'bundle: the client’s own code',
      code: `export * from '@errdex/alltick-client';`,
      external: ['@errdex/alltick', '@errdex/alltick-protocol'],
      most: 7168,
    }),
    await measureBundle({
      measure: 'bundle: all of HTTP',
      code: `export { createClient } from '@errdex/alltick-client';`,
      most: 7168,
    }),
    await measureBundle({
      measure: 'bundle: HTTP and WebSocket',
      code: `export * from '@errdex/alltick-client';`,
    }),
  ];
}

async function measureCalls(rounds: number): Promise<Measurement> {
  const echo = spawn(process.execPath, [server], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [url] = (await once(echo.stdout, 'data')) as [Buffer];
    const times = run(calls, [String(url).trim(), `${rounds}`, '1000']) as readonly {
      readonly floor: number;
      readonly ours: number;
    }[];
    const ours = times.map((one) => one.ours);
    const floor = times.map((one) => one.floor);
    return {
      measure: 'a call, against bare fetch',
      figure: formatTime(median(ours)),
      floor: formatTime(median(floor)),
      value: ratio(ours, floor),
      unit: '×',
      target: { is: 'at most', value: 1.3 },
    };
  } finally {
    echo.kill();
  }
}

function measurePushes(rounds: number): Measurement {
  const rate = Math.round(median(run(pushes, [`${rounds}`, '100000']) as number[]));
  return {
    measure: 'pushes, from text to reader and listener',
    figure: `${rate}/s`,
    value: rate,
    unit: '/s',
    target: { is: 'at least', value: 200_000 },
  };
}

function run(module: string, args: readonly string[]): unknown {
  const { status, stdout } = spawnSync(process.execPath, [module, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${module} failed.`);
  return JSON.parse(stdout);
}
