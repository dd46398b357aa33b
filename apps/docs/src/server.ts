import { serve } from '@hono/node-server';
import { createApp } from './site.ts';

const port = Number(process.env['PORT'] ?? 4870);
const hostname = process.env['HOST'] ?? 'localhost';
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${process.env['PORT']}", which is no port. Use a number from 0 to 65535.`);
}
const url = process.env['SITE_URL'] ?? `http://localhost:${port}/`;

const server = serve({ fetch: createApp(url).fetch, port, hostname }, () => {
  console.log(`AllTick’s docs: ${url}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=4970.`
      : `The docs cannot be served: ${error.message}`,
  );
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // Those who are being answered are answered; a second signal ends at once.
    server.close(() => process.exit(0));
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
