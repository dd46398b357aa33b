import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createApp } from './site.ts';

const usualPort = 4870;
const loopback = '127.0.0.1';
const { PORT, HOST: host = loopback, SITE_URL: wanted } = process.env;

const port = Number(PORT || usualPort);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${PORT}", which is no port. Use a number from 0 to 65535.`);
}
if (wanted !== undefined && !(/^https?:\/\//i.test(wanted) && URL.canParse(wanted))) {
  fail(`SITE_URL is "${wanted}". Write a whole address, such as https://codes.example.com/.`);
}

// Addresses in the pages name the port, which is known only once there is one.
const apps: Hono[] = [];
const server = createAdaptorServer({
  fetch: (request) => apps[0]?.fetch(request) ?? new Response(undefined, { status: 503 }),
});
server.once('error', (error: NodeJS.ErrnoException) => {
  const other = port === usualPort ? port + 1 : usualPort;
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=${other} npm start`
      : `Nothing can be served at ${host}:${port}: ${error.message}`,
  );
});
server.listen(port, host, () => {
  const { port: taken } = server.address() as AddressInfo;
  const shown = host === loopback ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const address = `http://${shown}:${taken}/`;
  const site = createApp(wanted ?? address);
  apps.push(new Hono().use(compress()).mount('/', (request) => site.fetch(request)));
  console.log(`AllTick’s docs: ${wanted ?? address}`);
  if (process.stdout.isTTY) console.log('Press Ctrl-C to stop.');
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
