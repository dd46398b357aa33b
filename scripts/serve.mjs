// What `npm start` leaves running: the docs site (PORT, 4870) and the sandbox (SANDBOX_PORT, 4871).
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { SANDBOX_PORT = '4871' } = process.env;

const servers = [
  start('apps/docs/src/server.ts'),
  start('apps/sandbox/dist/bin.js', '--port', SANDBOX_PORT),
];
servers[1].once('exit', (status) => {
  if (status) console.error('For another port: SANDBOX_PORT=<port> npm start');
});
// A terminal's Ctrl-C reaches them by itself; any other end is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));

function start(file, ...args) {
  const child = spawn(process.execPath, [join(root, file), ...args], { stdio: 'inherit' });
  // One without the other would be half of what was asked for.
  child.once('exit', (status) => {
    process.exitCode ||= status ?? 0;
    stop('SIGTERM');
  });
  return child;
}

function stop(signal) {
  for (const child of servers) child.kill(signal);
}
