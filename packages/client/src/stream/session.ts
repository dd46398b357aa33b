import { decode, type Outcome } from '@errdex/alltick';
import { limits, type PlanId } from '@errdex/alltick/limits';
import { type CommandId, commands, maxUint32, type Push } from '@errdex/alltick-protocol';
import { createTrace } from '../http/trace.ts';
import { entriesBehind, failed, type Failure } from '../outcome.ts';
import type { Redact } from '../redact.ts';
import { spanOf, waitBefore } from '../retry/waitBefore.ts';
import type { Permit, Throttle } from '../throttle/throttle.ts';
import { destroy, listen, type Socket } from './socket.ts';
import type { Message, Subscription } from './subscription.ts';

export interface SessionOptions {
  readonly socket: Socket;
  readonly plan: PlanId;
  readonly throttle: Throttle;
  readonly redact: Redact;
  readonly subscriptions: readonly Subscription[];
  readonly onPush: (push: Push) => void;
  readonly onError: (outcome: Failure) => void;
  /** The connection has proved itself. */
  readonly onSteady: () => void;
  readonly onEnd: (outcome: Failure, silent: boolean) => void;
}

/** What is done on one open connection. */
export interface Session {
  /** Something may have to be sent. */
  readonly pump: () => void;
  readonly end: (outcome: Failure) => void;
}

/** How long an answer over WebSocket may take before the connection is taken for dead. */
export const answerTimeout = 10_000;
/** Characters; a frame with more is none of AllTick's. */
const longestFrame = 1 << 20;

interface Sent {
  readonly seq: number;
  readonly ack: number;
  readonly answered: (outcome: Outcome) => void;
}

let connections = 0;
const connectionPrefix = createTrace()();

/**
 * Sends one request after the other on an open socket, each a gap after the answer to the one
 * before, keeps the heart beating, and tells what arrives.
 */
export function createSession(options: SessionOptions): Session {
  const { socket, plan, throttle, redact, subscriptions, onPush, onError } = options;
  const connection = `${connectionPrefix}-${connections++}`;
  const gap = (spanOf('ws-gap-connection', plan) ?? 0) * 1.001 + 1;
  const beat = limits['ws-heartbeat-interval'].values[plan]?.max ?? 10_000;
  const nextTrace = createTrace();
  const ending = new AbortController();
  let seq = Math.floor(Math.random() * maxUint32);
  let sent: Sent | undefined;
  let permit: Permit | undefined;
  let acquiring = false;
  let beatDue = false;
  /** When the next request may be sent, and the next that is no heartbeat. */
  let free = -Infinity;
  let freeAfterRefusal = -Infinity;
  let pumpTimer: ReturnType<typeof setTimeout> | undefined;
  let answerTimer: ReturnType<typeof setTimeout> | undefined;
  let beatTimer: ReturnType<typeof setTimeout> | undefined;

  const end = (outcome: Failure, silent = false): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    for (const timer of [pumpTimer, answerTimer, beatTimer]) clearTimeout(timer);
    permit?.ended();
    destroy(socket);
    options.onEnd(outcome, silent);
  };

  const send = (command: CommandId, data: object, answered: Sent['answered']): void => {
    const { request, ack } = commands[command];
    // 0 is what the server answers to what it cannot read.
    seq = seq >= maxUint32 ? 1 : seq + 1;
    sent = { seq, ack, answered };
    answerTimer = setTimeout(
      () => end({ kind: 'timeout', ms: answerTimeout }, true),
      answerTimeout,
    );
    socket.send(JSON.stringify({ cmd_id: request, seq_id: seq, trace: nextTrace(), data }));
  };

  const keepBeating = (): void => {
    beatTimer = setTimeout(() => {
      beatDue = true;
      pump();
    }, beat);
  };

  const pump = (): void => {
    if (sent || ending.signal.aborted) return;
    clearTimeout(pumpTimer);
    const now = performance.now();
    if (now < free) {
      pumpTimer = setTimeout(pump, Math.ceil(free - now));
    } else if (beatDue) {
      beatDue = false;
      keepBeating();
      send('heartbeat', {}, (outcome) => {
        if (outcome.kind === 'success') options.onSteady();
        else onError(redact(outcome));
      });
    } else if (now < freeAfterRefusal) {
      pumpTimer = setTimeout(pump, Math.ceil(freeAfterRefusal - now));
    } else if (!acquiring) {
      const message = subscriptions.map(({ next }) => next()).find((one) => one !== undefined);
      if (!message) release();
      else if (permit) ask(message);
      else acquire(message);
    }
  };

  const release = (): void => {
    permit?.ended();
    permit = undefined;
  };

  const acquire = ({ command }: Message): void => {
    acquiring = true;
    void throttle.acquire({ interface: command, connection }, { signal: ending.signal }).then(
      (granted) => {
        acquiring = false;
        if (!granted.ok) freeAfterRefusal = performance.now() + granted.until - Date.now();
        else if (ending.signal.aborted) return granted.ended();
        else permit = granted;
        // By now, what has to be sent may have become something else.
        return pump();
      },
      () => end({ kind: 'network' }),
    );
  };

  const ask = ({ command, data, accept, refuse }: Message): void =>
    send(command, data, (outcome) => {
      release();
      if (outcome.kind === 'success') return accept(outcome.trace ?? '');
      const wait = waitBefore(outcome, plan);
      if (wait !== undefined) {
        freeAfterRefusal = performance.now() + wait * (1 + Math.random() / 4);
        return onError(redact(outcome));
      }
      const why = redact(outcome);
      return refuse(failed(why)) ? onError(why) : undefined;
    });

  const settle = (outcome: Outcome): void => {
    const { answered } = sent as Sent;
    sent = undefined;
    clearTimeout(answerTimer);
    free = performance.now() + gap;
    answered(outcome);
    pump();
  };

  /** An acknowledgement, an error that stands for itself, or nothing that is known. */
  const receive = (frame: Readonly<Record<string, unknown>>): void => {
    const outcome = decode({ frame });
    const { cmd_id: command, seq_id: id } = frame;
    // No request on this connection would fare better.
    if (
      outcome.kind !== 'success' &&
      entriesBehind(outcome).some(
        ({ domain, connection: fate }) => domain === 'auth' || fate === 'closes',
      )
    ) {
      return end(redact(outcome));
    }
    const answers =
      sent && ((id === sent.seq && command === sent.ack) || (id === 0 && command === 0));
    if (answers && outcome.kind !== 'unrecognized') return settle(outcome);
    // An acknowledgement that came twice, or too late, says nothing new.
    return outcome.kind === 'success' ? undefined : onError(redact(outcome));
  };

  listen(socket, {
    onmessage: ({ data }) => {
      const frame =
        typeof data === 'string' && data.length <= longestFrame ? parse(data) : undefined;
      if (!frame) onError({ kind: 'not-json' });
      else if (isPush(frame)) onPush(frame);
      else receive(frame as Readonly<Record<string, unknown>>);
    },
    onclose: () => end({ kind: 'network' }),
  });
  for (const { reset } of subscriptions) reset();
  keepBeating();
  pump();
  return { pump, end };
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPush(frame: object): frame is Push {
  const { cmd_id: command, data } = frame as Partial<Push>;
  return (
    (command === commands['subscribe-trades'].push ||
      command === commands['subscribe-depth'].push) &&
    typeof data?.code === 'string'
  );
}
