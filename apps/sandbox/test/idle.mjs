// Opens connections and leaves them idle: node idle.mjs <port> <connections>. Prints how many it holds.
import { once } from 'node:events';
import { connect } from 'node:net';

const [, , port, count] = process.argv.map(Number);
for (let opened = 0; opened < count; opened += 100) {
  const length = Math.min(100, count - opened);
  const sockets = Array.from({ length }, () => connect(port, '127.0.0.1'));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
}
console.log(count);
