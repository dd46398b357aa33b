import { once } from 'node:events';
import { decode } from '@errdex/alltick';
import type { PlanId } from '@errdex/alltick/limits';
import {
  type CommandId,
  commands,
  endpoints,
  httpPaths,
  type QuoteEndpointId,
  wsPaths,
} from '@errdex/alltick-protocol';
import { WebSocket } from 'ws';
import type { Sandbox } from '../src/index.ts';

/** A step of a scenario, as catalog.json has it. */
export interface Step {
  /** Milliseconds after the scenario's beginning. */
  readonly at: number;
  readonly send: string;
  readonly connection?: string;
  readonly with: { readonly products?: number; readonly groups?: number; readonly bars?: number };
  readonly request?: {
    readonly token?: 'valid' | 'missing' | 'invalid' | 'expired';
    readonly product?: string;
    readonly raw?: string;
  };
  readonly expect: string;
}

export interface Scenario {
  readonly id: string;
  readonly plan?: PlanId;
  readonly steps: readonly Step[];
}

/** The name of the entry that each step got, in order. */
export async function replay(sandbox: Sandbox, scenario: Scenario): Promise<readonly string[]> {
  const { clock } = sandbox;
  const start = clock.now();
  const sockets = new Map<string, WebSocket>();
  const got: string[] = [];
  for (const step of scenario.steps) {
    const early = start + step.at - clock.now();
    if (early > 0) clock.advance(early);
    const asked = { sandbox, step, plan: scenario.plan ?? 'basic' };
    const socket = sockets.get(step.connection ?? '');
    let answer: unknown;
    if (step.send === 'connect') {
      const opened = await connect(asked);
      if (opened.socket !== undefined) sockets.set(step.connection ?? '', opened.socket);
      answer = opened.answer;
    } else {
      answer = socket === undefined ? await call(asked) : await command(asked, socket);
    }
    const outcome = decode(answer);
    got.push('entry' in outcome ? outcome.entry.name : outcome.kind);
  }
  for (const socket of sockets.values()) socket.terminate();
  return got;
}

interface Asked {
  readonly sandbox: Sandbox;
  readonly step: Step;
  readonly plan: PlanId;
}

function tokenOf({ step: { request }, plan }: Asked): string {
  switch (request?.token) {
    case 'missing':
      return '';
    case 'invalid':
      return 'token=made-up&';
    case 'expired':
      return `token=sandbox-${plan}-expired&`;
    default:
      return `token=sandbox-${plan}&`;
  }
}

/** As many shares as wanted; a lone product is the one that the scenario names. */
function codes({
  step: {
    with: { products = 1 },
    request,
  },
}: Asked): readonly string[] {
  if (request?.product !== undefined) return [request.product];
  return Array.from({ length: products }, (_, index) => `${index + 1}.HK`);
}

function dataOf(asked: Asked): unknown {
  const { bars = 1, groups = 1 } = asked.step.with;
  const kline = {
    kline_type: 1,
    kline_timestamp_end: 0,
    query_kline_num: bars,
    adjust_type: 0,
  };
  switch (asked.step.send) {
    case 'kline':
      return { code: codes(asked)[0], ...kline };
    case 'batch-kline': {
      const listed = Array.from({ length: groups }, (_, index) => `${index + 1}.HK`);
      return { data_list: listed.map((code) => ({ code, ...kline })) };
    }
    case 'heartbeat':
      return {};
    case 'cancel':
      return { cancel_type: 0 };
    default:
      return { symbol_list: codes(asked).map((code) => ({ code })) };
  }
}

async function call(asked: Asked): Promise<unknown> {
  const { sandbox, step } = asked;
  const token = tokenOf(asked);
  if (step.send === 'suspension') {
    return read(await fetch(`${sandbox.url}/api/suspension/nyse?${token}`));
  }
  const { method, path } = endpoints[step.send as QuoteEndpointId];
  // Hong Kong's shares are at one service, BTCUSDT at the other.
  const product = step.request?.product ?? '1.HK';
  const service = /\.(HK|US)$|^HK-/.test(product) ? 'stock' : 'other';
  const raw = step.request?.raw ?? JSON.stringify({ trace: 'replay', data: dataOf(asked) });
  const url = `${sandbox.url}${httpPaths[service]}${path}?${token}`;
  return read(
    method === 'POST'
      ? await fetch(url, { method, body: raw })
      : await fetch(`${url}query=${encodeURIComponent(raw)}`),
  );
}

async function read(response: Response): Promise<unknown> {
  return { status: response.status, body: await response.text() };
}

async function connect(asked: Asked): Promise<{ socket?: WebSocket; answer: unknown }> {
  const socket = new WebSocket(`${asked.sandbox.wsUrl}${wsPaths.stock}?${tokenOf(asked)}`);
  socket.on('error', () => {});
  return new Promise((resolve) => {
    socket.once('open', () => resolve({ socket, answer: { body: { ret: 200, msg: 'ok' } } }));
    socket.once('unexpected-response', (_, { statusCode }) =>
      resolve({ answer: { upgrade: statusCode } }),
    );
  });
}

let seq = 0;

async function command(asked: Asked, socket: WebSocket): Promise<unknown> {
  seq += 1;
  const { request: cmd_id, ack } = commands[asked.step.send as CommandId];
  const frame = { cmd_id, seq_id: seq, trace: 'replay', data: dataOf(asked) };
  const answered = new Promise((resolve) => {
    socket.on('message', (data) => {
      const parsed = JSON.parse(String(data)) as { cmd_id: number; ret?: number };
      if (parsed.cmd_id === ack || parsed.cmd_id === 0) resolve(parsed);
    });
  });
  socket.send(asked.step.request?.raw ?? JSON.stringify(frame));
  const answer = await answered;
  socket.removeAllListeners('message');
  if (decode(answer).kind === 'error' && (answer as { ret: number }).ret === 606) {
    await once(socket, 'close');
  }
  return answer;
}
