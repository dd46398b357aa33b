import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Profile } from './answers/answers.ts';
import { type Clock, createClock } from './clock.ts';
import { readState, type State } from './control/state.ts';
import { createApp } from './http/app.ts';
import { createService } from './service.ts';
import { createUpgrades } from './ws/upgrades.ts';

export interface SandboxOptions {
  /** 0, which is the default, takes any that is free. */
  readonly port?: number;
  /** The loopback address when it is left out. */
  readonly host?: string;
  /** `observed` when it is left out. */
  readonly profile?: Profile;
  /** Prices repeat with the same seed. */
  readonly seed?: string;
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:4871`, to stand in place of the real host. */
  readonly url: string;
  /** `ws://127.0.0.1:4871`. */
  readonly wsUrl: string;
  readonly clock: Clock;
  /** What was asked, what it got, and how much of each limit is used. */
  readonly state: () => State;
  /** Drops everything at once. */
  readonly close: () => Promise<void>;
}

/** Starts an AllTick-shaped API. Rejects with the system's error when the port cannot be had. */
export async function createSandbox({
  port = 0,
  host = '127.0.0.1',
  profile = 'observed',
  seed = 'errdex',
}: SandboxOptions = {}): Promise<Sandbox> {
  const clock = createClock();
  const service = createService({ clock, profile, seed });
  const upgrades = createUpgrades(service);
  const state = () => readState(service, upgrades.connections);
  const app = createApp(service, state);
  const server = createAdaptorServer({
    fetch: app.fetch,
    // A query with hundreds of products is one line of a head.
    serverOptions: { maxHeaderSize: 256 * 1024 },
  }) as Server;
  // A body that drips in is cut off; so is a request whose head never ends.
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  server.on('upgrade', upgrades.handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: unknown) => {
    upgrades.close();
    throw error;
  });
  const { port: taken } = server.address() as AddressInfo;
  const address = `${host.includes(':') ? `[${host}]` : host}:${taken}`;
  return {
    url: `http://${address}`,
    wsUrl: `ws://${address}`,
    clock,
    state,
    close() {
      upgrades.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
