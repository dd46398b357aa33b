import { limits } from '@errdex/alltick/limits';
import { addresses, commands, type Push, wsPaths } from '@errdex/alltick-protocol';
import { checkToken } from '../checkToken.ts';
import { entriesBehind, failed, type Failure } from '../outcome.ts';
import { toFailure } from '../orThrow.ts';
import { createRedact } from '../redact.ts';
import { sleep } from '../retry/sleep.ts';
import { spanOf, waitBefore } from '../retry/waitBefore.ts';
import { createThrottle } from '../throttle/createThrottle.ts';
import { createEmitter } from './emitter.ts';
import { createReaders } from './readers.ts';
import { answerTimeout, createSession, type Session } from './session.ts';
import { destroy, openSocket } from './socket.ts';
import type { Stream, StreamOptions, StreamState } from './stream.ts';
import { createSubscription } from './subscription.ts';
import { findWebSocket } from './findWebSocket.ts';

/** The longest wait between attempts, in milliseconds, where the plan's gap is shorter. */
const longestWait = 60_000;

interface Ended {
  readonly outcome: Failure;
  /** The server may not know yet that it is over. */
  readonly unsettled?: boolean | undefined;
}

/** Makes a stream, which starts to connect. Throws a TypeError when the token cannot be one. */
export function createStream({
  token,
  plan,
  service,
  addresses: own,
  throttle = createThrottle({ plan }),
  WebSocket: given,
  buffer = 1024,
}: StreamOptions): Stream {
  checkToken(token);
  const url = `${own?.ws ?? addresses.ws}${wsPaths[service]}?token=${encodeURIComponent(token)}`;
  const redact = createRedact(token);
  const { on, emit } = createEmitter();
  const readers = createReaders(buffer, (dropped) => emit('dropped', dropped));
  const closing = new AbortController();
  const max = limits['ws-codes'].values[plan]?.max ?? Infinity;
  let state: StreamState = { kind: 'waiting', attempt: 1 };
  let session: Session | undefined;
  let failures = 0;

  const changed = (): void => session?.pump();
  const trades = createSubscription({ command: 'subscribe-trades', max, changed });
  const depth = createSubscription({ command: 'subscribe-depth', max, changed });
  const subscriptions = [trades, depth];

  const enter = (next: StreamState): void => {
    state = next;
    emit('state', next);
  };

  const onPush = ({ cmd_id: command, data }: Push): void => {
    const isTrade = command === commands['subscribe-trades'].push;
    // After a reconnection the server may send the last tick once more.
    if (!(isTrade ? trades : depth).isNew(data.code, `${data.seq} ${data.tick_time}`)) return;
    emit(isTrade ? 'trade' : 'depth', data as never);
    readers.push({ kind: isTrade ? 'trade' : 'depth', data } as never);
  };

  /** One connection, from its turn to its end. */
  const connect = async (attempt: number): Promise<Ended> => {
    const { signal } = closing;
    const WebSocket = given ?? (await findWebSocket());
    if (!WebSocket) return { outcome: { kind: 'no-websocket' } };
    const permit = await throttle
      .acquire({ interface: 'connect', service }, { signal })
      // A throttle of the caller's own may be out of reach.
      .catch(() => undefined);
    if (!permit) return { outcome: { kind: 'network' } };
    if (!permit.ok) {
      return { outcome: { kind: 'too-long', limit: permit.limit, until: permit.until } };
    }
    enter({ kind: 'connecting', attempt });
    const opened = await openSocket({ WebSocket, url, timeout: answerTimeout, signal });
    permit.answered();
    let ended: Ended;
    if ('socket' in opened && signal.aborted) {
      // Closed in the very moment in which it opened.
      destroy(opened.socket);
      ended = { outcome: { kind: 'aborted' } };
    } else if ('socket' in opened) {
      ended = await new Promise<Ended>((resolve) => {
        session = createSession({
          socket: opened.socket,
          plan,
          throttle,
          redact,
          subscriptions,
          onPush,
          onError: (outcome) => emit('error', outcome),
          onSteady: () => {
            failures = 0;
          },
          onEnd: (outcome, unsettled) => resolve({ outcome, unsettled }),
        });
        enter({ kind: 'open' });
      });
      session = undefined;
    } else ended = opened;
    // Until it misses enough heartbeats, the server counts a connection that fell silent.
    permit.ended(ended.unsettled ? limits['ws-heartbeat-timeout'].values[plan]?.max : 0);
    return ended;
  };

  const run = async (): Promise<Failure | undefined> => {
    const floor = spanOf('ws-reconnect', plan) ?? 0;
    for (;;) {
      const outcome = redact((await connect(failures + 1)).outcome);
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
