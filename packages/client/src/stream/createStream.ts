import { addresses, wsPaths } from '@errdex/alltick-protocol';
import { entriesBehind, failed, type Failure, tooLong } from '../outcome.ts';
import { toFailure } from '../orThrow.ts';
import { checkOneOf } from '../checkOneOf.ts';
import { planLimit, spanOf } from '../planLimit.ts';
import { createSecret } from '../secret.ts';
import { sleep } from '../retry/sleep.ts';
import { waitBefore } from '../retry/waitBefore.ts';
import { createThrottle } from '../throttle/createThrottle.ts';
import { createEmitter } from './emitter.ts';
import { createReaders } from './readers.ts';
import { createSession, type Session } from './session.ts';
import { openSocket, type Socket } from './socket.ts';
import type { Stream, StreamOptions, StreamState } from './stream.ts';
import { createSubscription, type Subscription } from './subscription.ts';
import { findWebSocket } from './ws.ts';

/** The longest wait between attempts, in milliseconds, where the plan's gap is shorter. */
const longestWait = 60_000;

/**
 * Makes a stream, which starts to connect. Throws a TypeError for a token that cannot be one, and for
 * a plan or service that does not exist.
 */
export function createStream({
  token,
  plan,
  service,
  addresses: own,
  throttle = createThrottle({ plan }),
  WebSocket: given,
  buffer = 1024,
}: StreamOptions): Stream {
  const { query, redact } = createSecret(token);
  checkOneOf('service', service, wsPaths);
  const url = (own?.ws ?? addresses.ws) + wsPaths[service] + query;
  const { on, emit } = createEmitter();
  const readers = createReaders(buffer, (dropped) => emit('dropped', dropped));
  const closing = new AbortController();
  let state: StreamState = { kind: 'waiting', attempt: 1 };
  let session: Session | undefined;
  let failures = 0;

  const subscribe = (kind: 'trade' | 'depth'): Subscription =>
    createSubscription({
      kind,
      max: planLimit('ws-codes', plan).max ?? Infinity,
      deliver: (data) => {
        emit(kind, data as never);
        readers.push({ kind, data } as never);
      },
      changed: () => session?.pump(),
    });
  const trades = subscribe('trade');
  const depth = subscribe('depth');
  const subscriptions = [trades, depth];

  const enter = (next: StreamState): void => {
    state = next;
    emit('state', next);
  };

  /** One connection, from its turn to its end. */
  const connect = async (attempt: number): Promise<Failure> => {
    const { signal } = closing;
    const WebSocket = given ?? (await findWebSocket());
    if (!WebSocket) return { kind: 'no-websocket' };
    const permit = await throttle
      .acquire({ interface: 'connect', service }, { signal })
      // A throttle of the caller's own may be out of reach.
      .catch(() => undefined);
    if (!permit) return { kind: 'network' };
    if (!permit.ok) return tooLong(permit);
    enter({ kind: 'connecting', attempt });
    const opened = await openSocket({ WebSocket, url, signal });
    permit.answered();
    const outcome = opened.kind === 'open' ? await use(opened.socket) : opened;
    // Until it misses enough heartbeats, the server counts a connection that fell silent.
    permit.ended(outcome.kind === 'timeout' ? planLimit('ws-heartbeat-timeout', plan).max : 0);
    return outcome;
  };

  const use = (socket: Socket): Promise<Failure> =>
    new Promise((onEnd) => {
      session = createSession({
        socket,
        plan,
        throttle,
        redact,
        subscriptions,
        onError: (outcome) => emit('error', outcome),
        onSteady: () => {
          failures = 0;
        },
        onEnd,
      });
      // It may have been closed in the very moment in which it opened.
      if (closing.signal.aborted) session.end({ kind: 'aborted' });
      else enter({ kind: 'open' });
    });

  const run = async (): Promise<Failure | undefined> => {
    const floor = spanOf('ws-reconnect', plan) ?? 0;
    for (;;) {
      const outcome = redact(await connect(failures + 1));
      session = undefined;
      if (closing.signal.aborted) return undefined;
      emit('error', outcome);
      if (isFinal(outcome)) return outcome;
      enter({ kind: 'waiting', attempt: failures + 2, outcome });
      const longer = Math.min(floor * 2 ** failures, Math.max(longestWait, floor));
      const wait = Math.max(longer, waitBefore(outcome, plan) ?? 0);
      failures += 1;
      if (!(await sleep(wait * (1 + Math.random() / 4), closing.signal))) return undefined;
    }
  };

  const running = run().then((outcome) => {
    for (const { end } of subscriptions) end(failed(outcome ?? { kind: 'aborted' }));
    enter({ kind: 'closed', ...(outcome && { outcome }) });
    readers.end(outcome && toFailure(outcome));
  });

  return {
    trades: trades.set,
    depth: depth.set,
    get state() {
      return state;
    },
    on,
    close: () => {
      closing.abort();
      session?.end({ kind: 'aborted' });
      return running;
    },
    [Symbol.asyncIterator]: readers.read,
  };
}

/** Whether no attempt would end otherwise. */
function isFinal(outcome: Failure): boolean {
  const behind = entriesBehind(outcome);
  const hopeless = behind.length > 0 && behind.every(({ retry }) => !retry.wait);
  return hopeless || outcome.kind === 'no-websocket';
}
