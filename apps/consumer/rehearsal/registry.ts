import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** A registry on this machine, for one rehearsal. */
export interface Registry {
  /** `http://127.0.0.1:<port>/`. */
  readonly url: string;
  /** What the registry says of itself in every answer; no other server knows it. */
  readonly nonce: string;
  /** The requests that it has passed on to the registry upstream. */
  readonly passedOn: () => readonly PassedOn[];
  readonly stop: () => Promise<void>;
}

export interface PassedOn {
  readonly method: string;
  readonly uri: string;
}

const loopback = '127.0.0.1';

/**
 * Starts a registry with an empty storage in `folder`. It alone has the packages that are named
 * `own`; all others it reads from the registry `upstream`, and nobody can publish them.
 */
export async function startRegistry({
  folder,
  own,
  upstream,
}: {
  readonly folder: string;
  readonly own: readonly string[];
  readonly upstream: string;
}): Promise<Registry> {
  const nonce = `rehearsal-${randomUUID()}`;
  const log = join(folder, 'registry.log');
  const local = { access: '$all', publish: '$all' };
  const server: Server = await runServer({
    storage: join(folder, 'storage'),
    configPath: join(folder, 'config.yaml'),
    user_agent: nonce,
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: { upstream: { url: upstream, timeout: '60s' } },
    packages: {
      // No `proxy`: these are looked for nowhere else.
      ...Object.fromEntries(own.map((name) => [name, local])),
      '**': { access: '$all', publish: [], proxy: 'upstream' },
    },
    log: { type: 'file', path: log, level: 'http', format: 'json' },
  });
  server.listen(0, loopback);
  await once(server, 'listening');
  return {
    url: `http://${loopback}:${(server.address() as AddressInfo).port}/`,
    nonce,
    passedOn: () => readPassedOn(log),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Throws unless an address is the rehearsal's own registry, and it answers. */
export async function requireOwn({ url, nonce }: Pick<Registry, 'url' | 'nonce'>): Promise<void> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' || hostname !== loopback) {
    throw new Error(`Nothing is published: ${url} is not on this machine.`);
  }
  const answer = await fetch(new URL('-/ping', url)).catch(() => undefined);
  if (answer?.status === 200 && answer.headers.get('x-powered-by') === nonce) return;
  throw new Error(`Nothing is published: ${url} is not the registry that was started for it.`);
}

/** Throws when the registry has asked upstream for a package of ours, or for anything but reading. */
export function requireReadOnly({
  passedOn,
  own,
}: {
  readonly passedOn: readonly PassedOn[];
  readonly own: readonly string[];
}): void {
  const wrong = passedOn.filter(({ method, uri }) => {
    const path = decodeURIComponent(new URL(uri).pathname);
    return method !== 'GET' || own.some((name) => `${path}/`.includes(`/${name}/`));
  });
  if (wrong.length === 0) return;
  const requests = wrong.map(({ method, uri }) => `${method} ${new URL(uri).pathname}`);
  throw new Error(`The rehearsal reached another registry: ${requests.join(', ')}`);
}

/** What the log of Verdaccio calls `uri` is a request of its own; what it was asked is a `url`. */
function readPassedOn(log: string): readonly PassedOn[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Partial<PassedOn>)
    .filter((entry): entry is PassedOn => entry.uri !== undefined && entry.method !== undefined)
    .map(({ method, uri }) => ({ method, uri }));
}
