import type { EntryName } from '@errdex/alltick';
import { type Service, wsPaths } from '@errdex/alltick-protocol';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Account, accounts, forcedAccount } from '../accounts.ts';
import type { HttpAnswer } from '../answers/answers.ts';
import { directiveHeader, readDirective, unknownDirective } from '../directives/directive.ts';
import { stepMs } from '../market/market.ts';
import { authenticate, type SandboxService } from '../service.ts';
import { type Connection, serveConnection } from './connection.ts';
import { pushTicks } from './pushes.ts';

/** The WebSocket side of the sandbox. */
export interface Upgrades {
  /** For a server's event `upgrade`. */
  readonly handle: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly connections: ReadonlySet<Connection>;
  /** Drops every connection and stops what repeats. */
  readonly close: () => void;
}

/** A frame with 3,000 products takes less. */
const maxPayload = 256 * 1024;
const patience = 1000;

export function createUpgrades(sandbox: SandboxService): Upgrades {
  const { clock, market, log } = sandbox;
  const wss = new WebSocketServer({ noServer: true, maxPayload });
  const connections = new Set<Connection>();
  /** Those of handshakes too, answered or not. */
  const sockets = new Set<Duplex>();
  let number = 0;
  let pushed = market.step();
  const stop = clock.every(stepMs / 4, () => {
    for (const connection of connections) connection.check();
    // Nobody gets a tick twice, however often this runs.
    if (market.step() === pushed) return;
    pushed = market.step();
    pushTicks(connections, market);
  });

  const handle: Upgrades['handle'] = (request, socket, head) => {
    // Until ws takes over, a client that goes away must not end the process.
    socket.on('error', () => socket.destroy());
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Whatever is asked for may be no URL.
    const [target, query] = (request.url ?? '').split('?', 2);
    const searchParams = new URLSearchParams(query);
    const service = Object.entries(wsPaths).find(([, path]) => path === target)?.[0];
    if (service === undefined) {
      return refuse(socket, { status: 404, body: '{"error_msg":"404 Route Not Found"}' });
    }
    const token = searchParams.get('token') ?? undefined;
    const text = request.headers[directiveHeader];
    const directive = typeof text === 'string' ? readDirective(text) : undefined;
    if (directive?.kind === 'unknown') {
      const body = JSON.stringify({ error: unknownDirective(directive.text) });
      return refuse(socket, { status: 400, body });
    }
    const fault = directive?.kind === 'fault' ? directive.fault : undefined;
    const known = accounts.has(token ?? '') && { token: token ?? '' };
    const note = (entry: EntryName) =>
      log.add({
        at: clock.now(),
        ...known,
        interface: 'connect',
        ...(fault === undefined ? { entry } : { fault: fault.kind }),
      });

    const judged = judge({ service: service as Service, token, directive });
    const accept = () =>
      wss.handleUpgrade(request, socket, head, (ws) => {
        if (judged.account === undefined) return sendAndClose(ws, socket, judged.entry);
        const { account } = judged;
        open({
          account,
          service: service as Service,
          ws,
          socket,
          limited: directive?.kind !== 'entry',
        });
      });
    note(judged.entry);
    if (fault?.kind === 'cut') return void socket.destroy();
    if (fault?.kind === 'silence' || fault?.kind === 'half-open') return undefined;
    if (fault?.kind === 'garbage') return void socket.end('\u0000\u0001 not HTTP\r\n\r\n');
    if (judged.answer !== undefined) return refuse(socket, judged.answer);
    if (fault?.kind === 'delay') return void setTimeout(accept, fault.ms).unref();
    return accept();
  };

  /** Accepted with an account; refused with an answer; or let in only to be told and closed. */
  const judge = ({
    service,
    token,
    directive,
  }: {
    readonly service: Service;
    readonly token: string | undefined;
    readonly directive: ReturnType<typeof readDirective> | undefined;
  }): { readonly entry: EntryName; readonly account?: Account; readonly answer?: HttpAnswer } => {
    const refusal = (entry: EntryName) => {
      // The documentation knows no refused handshake: the connection is closed “directly”.
      if (sandbox.profile === 'documented' && entry === 'UPGRADE_THROTTLED')
        return { entry: 'CONNECTION_THROTTLED' } as const;
      const answer = sandbox.answers.http(entry, { trace: '' });
      // What comes with a status of success refuses no handshake.
      return answer.status < 400 ? { entry } : { entry, answer };
    };
    if (directive?.kind === 'entry' && directive.entry !== 'OK') return refusal(directive.entry);
    if (directive?.kind === 'entry') return { entry: 'OK', account: forcedAccount(token) };
    const account = authenticate(token);
    if (typeof account === 'string') return refusal(account);
    const exceeded = sandbox.meterOf(account).connect(service);
    return exceeded === undefined ? { entry: 'OK', account } : refusal(exceeded);
  };

  const open = (accepted: {
    readonly account: Account;
    readonly service: Service;
    readonly ws: WebSocket;
    readonly socket: Duplex;
    readonly limited: boolean;
  }) => {
    number += 1;
    const connection = serveConnection({
      sandbox,
      number,
      ...accepted,
      onClose: () => connections.delete(connection),
    });
    connections.add(connection);
  };

  const sendAndClose = (ws: WebSocket, socket: Duplex, entry: EntryName) => {
    ws.on('error', () => ws.terminate());
    ws.send(sandbox.answers.frame(entry, { cmd_id: 0, seq_id: 0, trace: '' }));
    socket.end();
    setTimeout(() => ws.terminate(), patience).unref();
  };

  return {
    handle,
    connections,
    close() {
      stop();
      for (const connection of connections) connection.drop();
      for (const socket of sockets) socket.destroy();
      wss.close();
    },
  };
}

function refuse(socket: Duplex, { status, body }: HttpAnswer): void {
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
