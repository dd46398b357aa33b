import { once } from 'node:events';
import { decode } from '@errdex/alltick';
import { httpPaths, type Service, wsPaths } from '@errdex/alltick-protocol';
import { WebSocket } from 'ws';
import type { Sandbox } from '../src/index.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The name of the entry, or the kind of an outcome that has none. */
  readonly entry: string;
}

export async function get(
  sandbox: Sandbox,
  {
    path,
    token = 'sandbox-professional',
    query,
    data,
    service = 'stock',
    directive,
  }: {
    readonly path: string;
    readonly token?: string;
    /** In place of one with `data`. */
    readonly query?: string;
    readonly data?: unknown;
    readonly service?: Service;
    readonly directive?: string;
  },
): Promise<Answer> {
  const params = new URLSearchParams({ query: query ?? JSON.stringify({ trace: 't', data }) });
  if (token !== '') params.set('token', token);
  const headers: Record<string, string> = directive === undefined ? {} : { 'x-sandbox': directive };
  const url = `${sandbox.url}${httpPaths[service]}${path}?${params}`;
  return read(await fetch(url, { headers }));
}

export async function read(response: Response): Promise<Answer> {
  const { status } = response;
  const text = await response.text();
  const outcome = decode({ status, body: text });
  return { status, text, entry: 'entry' in outcome ? outcome.entry.name : outcome.kind };
}

export const symbols = (...codes: string[]): { symbol_list: { code: string }[] } => ({
  symbol_list: codes.map((code) => ({ code })),
});

export const bars = (code: string, more: object = {}): object => ({
  code,
  kline_type: 1,
  kline_timestamp_end: 0,
  query_kline_num: 2,
  adjust_type: 0,
  ...more,
});

export interface Frame {
  readonly cmd_id: number;
  readonly seq_id?: number;
  readonly ret?: number;
  readonly trace?: string;
  readonly data: { readonly code?: string; readonly seq?: string };
}

/** An open connection whose frames are kept. */
export interface Line {
  readonly ws: WebSocket;
  readonly frames: readonly Frame[];
  /** Sends a command, or the text itself. */
  readonly send: (cmd_id: number | string, data?: unknown) => void;
  /** The next frame that fits, from those that came already or still come. */
  readonly frame: (fits: (frame: Frame) => boolean) => Promise<Frame>;
  readonly closed: Promise<unknown>;
}

export async function openLine(
  sandbox: Sandbox,
  token = 'sandbox-professional',
  service: Service = 'stock',
): Promise<Line> {
  const ws = new WebSocket(`${sandbox.wsUrl}${wsPaths[service]}?token=${token}`);
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  ws.on('message', (data) => {
    frames.push(JSON.parse(String(data)) as Frame);
    for (const look of waiting) look();
  });
  const closed = once(ws, 'close');
  await once(ws, 'open');
  let seq = 0;
  return {
    ws,
    frames,
    closed,
    send(cmd_id, data = {}) {
      seq += 1;
      if (typeof cmd_id === 'string') ws.send(cmd_id);
      else ws.send(JSON.stringify({ cmd_id, seq_id: seq, trace: `t-${seq}`, data }));
    },
    frame: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = frames.find(fits);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
