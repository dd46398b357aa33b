import type { Client, ClientOptions, Throttle } from '../../src/index.ts';
import { createClient } from '../../src/index.ts';

/** Permits everything at once. */
export const open: Throttle = {
  acquire: async () => ({ ok: true, answered: () => {}, ended: () => {} }),
};

export const token = '0123456789abcdef0123456789abcdef-c-app';

/** A client of a test's server, which nothing holds up. */
export function clientOf(http: string, options: Partial<ClientOptions> = {}): Client {
  return createClient({
    token,
    plan: 'basic',
    service: 'stock',
    addresses: { http },
    throttle: open,
    ...options,
  });
}
