import { decode, type SuccessOutcome } from '@errdex/alltick';
import type { PlanId } from '@errdex/alltick/limits';
import { type CommandId, commands, maxUint32, type Push } from '@errdex/alltick-protocol';
import { createTrace } from '../http/trace.ts';
import { entriesBehind, failed, type Failure } from '../outcome.ts';
import { parseObject } from '../parseObject.ts';
import { planLimit, spanOf } from '../planLimit.ts';
import type { Redact } from '../secret.ts';
import { waitBefore } from '../retry/waitBefore.ts';
import { createSlots } from '../throttle/slots.ts';
import type { Permit, Throttle } from '../throttle/throttle.ts';
import { answerTimeout, destroy, listen, type Socket } from './socket.ts';
import type { Message, Subscription } from './subscription.ts';

export interface SessionOptions {
  readonly socket: Socket;
  readonly plan: PlanId;
  readonly throttle: Throttle;
  readonly redact: Redact;
  readonly subscriptions: readonly Subscription[];
  readonly onError: (outcome: Failure) => void;
  /** The connection has proved itself. */
  readonly onSteady: () => void;
  readonly onEnd: (outcome: Failure) => void;
}

/** What is done on one open connection. */
export interface Session {
  /** Something may have to be sent. */
  readonly pump: () => void;
  readonly end: (outcome: Failure) => void;
}

/** Characters; a frame with more is none of AllTick's. */
const longestFrame = 1 << 20;

interface Sent {
  readonly seq: number;
  readonly ack: number;
  readonly answered: (outcome: Answer) => void;
}

type Answer = SuccessOutcome | Failure;

const nextConnection = /* @__PURE__ */ createTrace();

/**
 * Sends one request after the other on an open socket, each a gap after the answer to the one
 * before, keeps the heart beating, and tells what arrives.
 */
export function createSession({
  socket,
  plan,
  throttle,
  redact,
  subscriptions,
  onError,
  onSteady,
  onEnd,
}: SessionOptions): Session {
  const connection = nextConnection();
  const gate = createSlots(1, spanOf('ws-gap-connection', plan) ?? 0);
  const nextTrace = createTrace();
  const ending = new AbortController();
  let seq = Math.floor(Math.random() * maxUint32);
  let sent: Sent | undefined;
  let permit: Permit | undefined;
  let acquiring = false;
  let beatDue = false;
  /** When the next request that is no heartbeat may be sent. */
  let freeAfterRefusal = -Infinity;
  let pumpTimer: ReturnType<typeof setTimeout> | undefined;
  let answerTimer: ReturnType<typeof setTimeout> | undefined;

  const end = (outcome: Failure): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    for (const timer of [pumpTimer, answerTimer, heart]) clearTimeout(timer);
    permit?.ended();
    destroy(socket);
    onEnd(outcome);
  };

  const send = (command: CommandId, data: object, answered: Sent['answered']): void => {
    const { request, ack } = commands[command];
    // 0 is what the server answers to what it cannot read.
    seq = seq >= maxUint32 ? 1 : seq + 1;
    sent = { seq, ack, answered };
    gate.take();
    answerTimer = setTimeout(end, answerTimeout, { kind: 'timeout', ms: answerTimeout });
    socket.send(JSON.stringify({ cmd_id: request, seq_id: seq, trace: nextTrace(), data }));
  };

  const pump = (): void => {
    if (sent || ending.signal.aborted) return;
    clearTimeout(pumpTimer);
    const now = performance.now();
    const free = Math.max(gate.next(now, 0), beatDue ? now : freeAfterRefusal);
    if (now < free) {
      pumpTimer = setTimeout(pump, Math.ceil(free - now));
    } else if (beatDue) {
      beatDue = false;
      send('heartbeat', {}, (outcome) => {
        if (outcome.kind === 'success') onSteady();
        else onError(outcome);
      });
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
        onError(outcome);
      } else if (refuse(failed(outcome))) onError(outcome);
      return undefined;
    });

  /** An acknowledgement, an error that stands for itself, or nothing that is known. */
  const receive = (frame: Readonly<Record<string, unknown>>): void => {
    const outcome = redact(decode({ frame }));
    const { cmd_id: command, seq_id: id } = frame;
    if (outcome.kind !== 'success' && isFatal(outcome)) return end(outcome);
    const answers =
      sent && ((id === sent.seq && command === sent.ack) || (id === 0 && command === 0));
    if (answers && outcome.kind !== 'unrecognized') {
      const { answered } = sent as Sent;
      sent = undefined;
      clearTimeout(answerTimer);
      gate.release(performance.now());
      answered(outcome);
      pump();
      // An acknowledgement that came twice, or too late, says nothing new.
    } else if (outcome.kind !== 'success') onError(outcome);
    return undefined;
  };

  listen(socket, {
    onmessage: ({ data: text }) => {
      const frame =
        typeof text === 'string' && text.length <= longestFrame ? parseObject(text) : undefined;
      if (!frame) return onError({ kind: 'not-json' });
      const { cmd_id: command, data } = frame as Partial<Push>;
      const subscription = subscriptions.find(({ push }) => push === command);
      return subscription && typeof data?.code === 'string'
        ? subscription.receive(data)
        : receive(frame);
    },
    onclose: () => end({ kind: 'network' }),
  });
  for (const { reset } of subscriptions) reset();
  const heart = setInterval(
    () => {
      beatDue = true;
      pump();
    },
    planLimit('ws-heartbeat-interval', plan).max ?? 10_000,
  );
  pump();
  return { pump, end };
}

/** Whether no request on the connection would fare better. */
function isFatal(outcome: Failure): boolean {
  return entriesBehind(outcome).some(
    ({ domain, connection }) => domain === 'auth' || connection === 'closes',
  );
}
