import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measurement, median, ratio } from '../measure/measurement.ts';

const bareModule = fileURLToPath(new URL('../children/bareJson.mjs', import.meta.url));
const subscribersModule = fileURLToPath(new URL('../children/subscribers.ts', import.meta.url));
const sandboxFolder = dirname(
  fileURLToPath(import.meta.resolve('@errdex/alltick-sandbox/package.json')),
);
const query = JSON.stringify({
  trace: 'bench',
  data: {
    code: 'BTCUSDT',
    kline_type: 1,
    kline_timestamp_end: 0,
    query_kline_num: 2,
    adjust_type: 0,
  },
});
const kline = `/quote-b-api/kline?token=sandbox-basic&query=${encodeURIComponent(query)}`;
/** Prism answers of an OpenAPI document; this has the one route that is measured. */
const openApi = {
  openapi: '3.1.0',
  info: { title: 'AllTick', version: '1' },
  paths: {
    '/quote-b-api/kline': {
      get: {
        parameters: ['token', 'query'].map((name) => ({
          name,
          in: 'query',
          required: true,
          schema: { type: 'string' },
        })),
        responses: {
          200: {
            description: 'Bars',
            content: {
              'application/json': {
                example: { ret: 200, msg: 'ok', trace: 'bench', data: { kline_list: [] } },
              },
            },
          },
        },
      },
    },
  },
};

/** Requests a second against a bare server and Prism, and what many subscribers cost. */
export async function measureSandbox({
  rounds,
}: {
  readonly rounds: number;
}): Promise<readonly Measurement[]> {
  requireTools();
  return [...(await measureHttp(rounds)), ...(await measureSubscribers())];
}

function requireTools(): void {
  const missing = ['wrk', 'taskset'].filter((tool) => !existsSync(`/usr/bin/${tool}`));
  if (missing.length === 0) return;
  console.error(`${missing.join(' and ')} must be installed: apt-get install wrk util-linux`);
  process.exit(2);
}

async function measureHttp(rounds: number): Promise<readonly Measurement[]> {
  const document = join(mkdtempSync(join(tmpdir(), 'errdex-bench-')), 'openapi.json');
  writeFileSync(document, JSON.stringify(openApi));
  const bare = await serve([process.execPath, bareModule]);
  const sandbox = await serve([
    process.execPath,
    join(sandboxFolder, 'dist/bin.js'),
    '--port',
    '0',
  ]);
  const prism = await serve([
    'npx',
    '--yes',
    '@stoplight/prism-cli@5.16.0',
    'mock',
    document,
    '--port',
    '4998',
  ]);
  const round = () => ({
    bare: load(`${bare.url}${kline}`),
    quote: load(`${sandbox.url}${kline}`, 'x-sandbox: OK'),
    throttled: load(`${sandbox.url}${kline}`),
    refused: load(`${sandbox.url}/quote-b-api/kline?token=unknown`),
    prism: load(`${prism.url}${kline}`),
  });
  // Compilers are slow at first, here and there.
  round();
  const rates = Array.from({ length: rounds }, round);
  for (const { stop } of [bare, sandbox, prism]) stop();
  const of = (name: keyof (typeof rates)[number]) => rates.map((rate) => rate[name]);
  const against = (
    measure: string,
    name: 'quote' | 'throttled' | 'refused',
    floor: 'bare' | 'prism',
    least: number,
  ): Measurement => ({
    measure,
    figure: `${Math.round(median(of(name)))}/s`,
    floor: `${Math.round(median(of(floor)))}/s`,
    value: ratio(of(name), of(floor)),
    unit: '×',
    target: { is: 'at least', value: least },
  });
  return [
    against('/kline, against bare node:http', 'quote', 'bare', 0.6),
    against('429, against bare node:http', 'throttled', 'bare', 0.6),
    against('401, against bare node:http', 'refused', 'bare', 0.6),
    against('/kline, against Prism', 'quote', 'prism', 5),
  ];
}

async function measureSubscribers(): Promise<readonly Measurement[]> {
  const [connections, products, seconds] = [2000, 50, 10];
  const sandbox = await serve([
    process.execPath,
    join(sandboxFolder, 'dist/bin.js'),
    '--port',
    '0',
  ]);
  const args = [sandbox.url.replace('http', 'ws'), connections, products, seconds].map(String);
  const { stdout, stderr } = await run('taskset', [
    '-c',
    '1',
    process.execPath,
    subscribersModule,
    ...args,
  ]);
  const peak = peakMemory(sandbox.pid);
  sandbox.stop();
  if (stdout === '') throw new Error(`The subscribers failed:\n${stderr}`);
  const { fewest, most } = JSON.parse(stdout) as { fewest: number; most: number };
  const due = products * seconds;
  return [
    {
      measure: `memory with ${connections} subscribers to ${products} products each`,
      figure: `${peak.toFixed(0)} MB`,
      value: peak,
      unit: 'MB',
      target: { is: 'at most', value: 400 },
    },
    {
      measure: 'pushes that the subscriber with the fewest got',
      figure: `${fewest} (most: ${most})`,
      floor: `${due} due`,
      value: fewest / due,
      unit: '×',
      target: { is: 'at least', value: 0.9 },
    },
  ];
}

/** Process groups that are to be ended. */
const running = new Set<number>();

interface Served {
  readonly pid: number;
  readonly url: string;
  readonly stop: () => void;
}

/** Starts a server on the first core; ready once it prints an address. */
async function serve(command: readonly string[]): Promise<Served> {
  const started = spawn('taskset', ['-c', '0', ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // npx starts Prism as a process of its own; a group can be ended as a whole.
    detached: true,
  });
  const stop = () => {
    if (started.pid !== undefined && running.delete(started.pid)) process.kill(-started.pid);
  };
  if (started.pid !== undefined) running.add(started.pid);
  started.once('close', () => running.delete(started.pid ?? 0));
  process.on('exit', stop);
  let printed = '';
  return new Promise((resolve, reject) => {
    started.stdout.on('data', (data: Buffer) => {
      printed += String(data);
      const [url] = /http:\/\/[\d.]+:\d+/.exec(printed) ?? [];
      // Prism prints its routes a moment before it listens.
      if (url !== undefined) setTimeout(resolve, 1000, { pid: started.pid ?? 0, stop, url });
    });
    started.once('close', () => reject(new Error(`${command.join(' ')} ended.`)));
  });
}

/** Requests a second that are answered, asked from the second core. */
function load(url: string, header?: string): number {
  const args = ['-c', '1', 'wrk', '-t1', '-c32', '-d3s', ...(header ? ['-H', header] : []), url];
  const { stdout } = spawnSync('taskset', args, { encoding: 'utf8' });
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]);
}

async function run(command: string, args: readonly string[]) {
  const started = spawn(command, args);
  const printed = { stdout: '', stderr: '' };
  started.stdout.on('data', (data: Buffer) => (printed.stdout += String(data)));
  started.stderr.on('data', (data: Buffer) => (printed.stderr += String(data)));
  await once(started, 'close');
  return printed;
}

/** Peak resident memory, MB. */
function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) * 1024) / 1e6;
}
