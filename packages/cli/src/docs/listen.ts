import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ServerOptions } from '../arguments/options.ts';
import type { Context } from '../commands/context.ts';
import { reportWrongUse, WrongUse } from '../wrongUse.ts';

/** The port that docs are served on when none is named. */
const usualPort = 4870;
const loopback = '127.0.0.1';

export interface Listening {
  /** Where the server is found, e.g. `http://localhost:4870/`. */
  readonly address: string;
  /** Answers what is being answered, then ends every connection. */
  readonly close: () => Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Starts a server on the port of `--port`, of PORT, or the usual one; 0 takes any that is free.
 * Undefined when it cannot, which is reported; throws `WrongUse` for what is no port.
 */
export async function listen({
  values: { port: named, host = loopback },
  context: { env, output, phrases },
  fetch,
}: {
  readonly values: ServerOptions;
  readonly context: Context;
  readonly fetch: Fetch;
}): Promise<Listening | undefined> {
  const port = Number(named ?? (env['PORT'] || usualPort));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    const given = named ?? env['PORT'] ?? '';
    throw new WrongUse({ message: phrases.docs.portInvalid(given), fix: phrases.docs.portFix });
  }
  const server = createAdaptorServer({ fetch });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (failure !== undefined) {
    const { docs } = phrases;
    const error = new WrongUse(
      failure.code === 'EADDRINUSE'
        ? {
            message: docs.portBusy(port),
            fix: docs.portBusyFix(port === usualPort ? port + 1 : usualPort),
          }
        : {
            message: docs.notListening(`${host}:${port}`, failure.message),
            fix: docs.notListeningFix,
          },
    );
    await reportWrongUse({ error, output, phrases });
    return undefined;
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${shownHost(host)}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Connections that stay open for the next request, or for ever, would keep it from ending.
        setTimeout(() => sockets.forEach((socket) => socket.destroy()), grace).unref();
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

/** How long answers may still take when the server is told to end (ms). */
const grace = 300;

function shownHost(host: string): string {
  if (host === loopback) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
