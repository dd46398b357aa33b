// Run in a process of its own: node clientPushes.ts <rounds> <pushes>
import { createStream } from '@errdex/alltick-client';

const [rounds = '', pushes = ''] = process.argv.slice(2);

/** As much of a WebSocket as the stream uses; what a network would deliver, the bench hands over. */
class Handed {
  static last: Handed;
  onopen?: () => void;
  onmessage?: (event: { readonly data: string }) => void;

  constructor() {
    Handed.last = this;
    queueMicrotask(() => this.onopen?.());
  }
  send(text: string): void {
    const { cmd_id, seq_id, trace } = JSON.parse(text) as Record<string, number>;
    const ack = { ret: 200, msg: 'ok', cmd_id: (cmd_id ?? 0) + 1, seq_id, trace, data: {} };
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify(ack) }));
  }
  close(): void {}
}

const stream = createStream({
  token: 'bench-c-app',
  plan: 'professional',
  service: 'stock',
  WebSocket: Handed,
});
const codes = Array.from({ length: 500 }, (_, index) => `${index}.HK`);
await stream.trades.add(...codes);

/** As many as a socket hands over before a reader gets its turn. */
const batch = 500;
let seq = 0;
const frames = (): readonly string[] =>
  Array.from({ length: Number(pushes) }, (_, index) => {
    const code = codes[index % codes.length];
    const prices = `"price":"596.${index % 10}","volume":"${index}","turnover":"59600.000"`;
    return `{"cmd_id":22998,"data":{"code":"${code}","seq":"${++seq}","tick_time":"1605509068000",${prices},"trade_direction":1}}`;
  });

/** Pushes a second, from text to the reader of the iterator and a listener. */
async function measure(): Promise<number> {
  const all = frames();
  let heard = 0;
  const off = stream.on('trade', () => heard++);
  const read = stream[Symbol.asyncIterator]();
  const started = process.hrtime.bigint();
  for (let from = 0; from < all.length; from += batch) {
    for (const data of all.slice(from, from + batch)) Handed.last.onmessage?.({ data });
    for (let count = 0; count < batch; count++) await read.next();
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  await read.return?.();
  off();
  if (heard !== all.length) throw new Error(`${heard} of ${all.length} pushes were delivered.`);
  return all.length / seconds;
}

await measure();
const rates: number[] = [];
for (let round = 0; round < Number(rounds); round++) rates.push(await measure());
await stream.close();
console.log(JSON.stringify(rates));
