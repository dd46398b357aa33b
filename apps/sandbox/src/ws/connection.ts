import type { EntryName } from '@errdex/alltick';
import type { Service } from '@errdex/alltick-protocol';
import { limits } from '@errdex/alltick/limits';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Account } from '../accounts.ts';
import { answered } from '../answers/catalog.ts';
import {
  type Directive,
  type Fault,
  findDirective,
  isReserved,
  unknownDirective,
} from '../directives/directive.ts';
import type { Connected } from '../limits/meter.ts';
import type { SandboxService } from '../service.ts';
import { type ReadCommand, readFrame } from './readFrame.ts';
import { createSubscriptions, type Subscribed } from './subscriptions.ts';

/** An open connection. */
export interface Connection extends Connected {
  /** Counts from 1. */
  readonly number: number;
  readonly account: Account;
  /** By the sandbox's clock, Unix milliseconds. */
  readonly opened: number;
  readonly heartbeat: () => number;
  readonly subscribed: () => readonly Subscribed[];
  /** Pushes that were left out because the reader is slow. */
  readonly dropped: () => number;
  readonly push: (frames: readonly Buffer[]) => void;
  /** Closes it when no heartbeat came for too long. */
  readonly check: () => void;
  readonly drop: () => void;
}

/** A reader who is this many bytes behind gets no pushes until it caught up. */
const mostBehind = 1024 * 1024;
/** How long a peer may take to see that the connection ended, in milliseconds. */
const patience = 1000;

export function serveConnection({
  sandbox,
  account,
  service,
  number,
  limited,
  ws,
  socket,
  onClose,
}: {
  readonly sandbox: SandboxService;
  readonly account: Account;
  readonly service: Service;
  readonly number: number;
  /** Whether it counts against the limits of its token. */
  readonly limited: boolean;
  readonly ws: WebSocket;
  readonly socket: Duplex;
  readonly onClose: () => void;
}): Connection {
  const { clock, answers, log } = sandbox;
  const meter = sandbox.meterOf(account);
  const subscriptions = createSubscriptions({ service, plan: account.plan, max: meter.max });
  const silence = limits['ws-heartbeat-timeout'].values[account.plan]?.max ?? Infinity;
  const opened = clock.now();
  let heartbeat = opened;
  let dropped = 0;
  let deaf = false;

  const note = (id: string, outcome: { entry: EntryName } | { fault: string }) =>
    log.add({
      at: clock.now(),
      token: account.token,
      interface: id,
      connection: number,
      ...outcome,
    });

  const forget = () => {
    meter.close(connection);
    onClose();
  };
  // No closing frame: clients of the real service see code 1006.
  const hangUp = () => {
    deaf = true;
    forget();
    socket.end();
    setTimeout(() => ws.terminate(), patience).unref();
  };
  const answer = (id: string, entry: EntryName, echo: ReadCommand['echo']) => {
    note(id, { entry });
    if (entry === 'OK') ws.send(JSON.stringify({ ret: 200, msg: 'ok', ...echo, data: {} }));
    else ws.send(answers.frame(entry, echo));
    if (answered.get(entry)?.connection === 'closes') hangUp();
    // Who does not read what he asked for is not asked for more.
    if (socket.writableLength > mostBehind && !ws.isPaused) {
      ws.pause();
      socket.once('drain', () => ws.resume());
    }
  };
  const obey = (command: ReadCommand) =>
    answer(command.id, subscriptions.apply(command) ?? 'OK', command.echo);
  const follow = (directive: Directive, command: ReadCommand) => {
    const isEntry = directive.kind === 'entry';
    if (isEntry && directive.entry === 'OK') return obey(withoutReserved(command));
    if (isEntry) return answer(command.id, directive.entry, command.echo);
    if (directive.kind === 'unknown') {
      return ws.send(JSON.stringify({ error: unknownDirective(directive.text) }));
    }
    note(command.id, { fault: directive.fault.kind });
    return spoil(directive.fault, command);
  };
  const spoil = (fault: Fault, command: ReadCommand) => {
    switch (fault.kind) {
      case 'delay':
        setTimeout(() => {
          if (ws.readyState === ws.OPEN) obey(withoutReserved(command));
        }, fault.ms).unref();
        return;
      case 'garbage':
        return ws.send('\u0000\uFFFD{"ret":');
      case 'cut':
        // The head of a text frame of 100 bytes, and four of them.
        socket.write(Buffer.from([0x81, 100, 0x7b, 0x22, 0x72, 0x65]), () => socket.destroy());
        return;
      case 'half-open':
        deaf = true;
        return;
      case 'silence':
        return;
    }
  };

  ws.on('message', (data, isBinary) => {
    if (deaf) return;
    const read = readFrame(isBinary ? '' : String(data));
    if ('refused' in read) return answer(read.id ?? 'unreadable', read.refused, read.echo);
    const { id, echo } = read;
    const tooSoon = limited ? meter.command(id, connection) : undefined;
    if (tooSoon !== undefined) return answer(id, tooSoon, echo);
    if (id === 'subscribe-depth' || id === 'subscribe-trades') {
      const directive = findDirective(read.data.symbol_list.map(({ code }) => code));
      if (directive !== undefined) return follow(directive, read);
    }
    if (id === 'heartbeat') heartbeat = clock.now();
    return obey(read);
  });
  ws.on('error', () => ws.terminate());
  ws.on('close', forget);

  const connection: Connection = {
    number,
    account,
    service,
    opened,
    heartbeat: () => heartbeat,
    subscribed: subscriptions.all,
    dropped: () => dropped,
    push(frames) {
      if (deaf || ws.readyState !== ws.OPEN) return;
      if (socket.writableLength > mostBehind) {
        dropped += frames.length;
        return;
      }
      socket.cork();
      for (const frame of frames) ws.send(frame, { binary: false });
      socket.uncork();
    },
    check() {
      if (clock.now() - heartbeat > silence) ws.terminate();
    },
    drop: () => ws.terminate(),
  };
  if (limited) meter.open(connection);
  return connection;
}

/** The same without the codes that carry directives. */
function withoutReserved(command: ReadCommand): ReadCommand {
  if (command.id !== 'subscribe-depth' && command.id !== 'subscribe-trades') return command;
  const symbol_list = command.data.symbol_list.filter(({ code }) => !isReserved(code));
  return { ...command, data: { symbol_list } };
}
