// Opens connections that subscribe to products each, and counts what every one of them gets.
//   node subscribers.ts <ws address> <connections> <products> <seconds>
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

const [, , address, ...numbers] = process.argv;
const [count = 0, products = 0, seconds = 0] = numbers.map(Number);
const url = `${address}/quote-stock-b-ws-api?token=sandbox-professional`;
const symbol_list = Array.from({ length: products }, (_, index) => ({ code: `${index + 1}.HK` }));
const subscription = JSON.stringify({
  cmd_id: 22004,
  seq_id: 1,
  trace: 'bench',
  data: { symbol_list },
});
const heartbeat = JSON.stringify({ cmd_id: 22000, seq_id: 2, trace: 'bench', data: {} });

const sockets: WebSocket[] = [];
const received = Array.from({ length: count }, () => 0);
for (let index = 0; index < count; index += 1) {
  // Forcing OK takes the limits of a token away.
  const ws = new WebSocket(url, { headers: { 'x-sandbox': 'OK' }, perMessageDeflate: false });
  await once(ws, 'open');
  ws.on('message', () => (received[index] = (received[index] ?? 0) + 1));
  ws.send(subscription);
  sockets.push(ws);
}
const beat = setInterval(() => sockets.forEach((ws) => ws.send(heartbeat)), 10_000);
await sleep(2000);
received.fill(0);
await sleep(seconds * 1000);
clearInterval(beat);
const sorted = received.toSorted((one, other) => one - other);
console.log(JSON.stringify({ fewest: sorted[0], most: sorted.at(-1) }));
process.exit(0);
