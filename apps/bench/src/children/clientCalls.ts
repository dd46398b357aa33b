// Run in a process of its own: node clientCalls.ts <address> <rounds> <calls>
import { createClient, orThrow } from '@errdex/alltick-client';

const [http = '', rounds = '', calls = ''] = process.argv.slice(2);
const token = 'bench-c-app';
const query = { code: 'BTCUSDT', kline_type: 1, query_kline_num: 2 } as const;

// The throttle keeps its books and never waits: for it, a second passes with every look at the clock.
let now = 0;
performance.now = () => (now += 1000);

const client = createClient({
  token,
  plan: 'professional',
  service: 'other',
  addresses: { http },
});
const data = { ...query, kline_timestamp_end: 0, adjust_type: 0 };

const floor = async (call: number): Promise<unknown> => {
  const json = JSON.stringify({ trace: `bench-${call}`, data });
  const url = `${http}/quote-b-api/kline?token=${token}&query=${encodeURIComponent(json)}`;
  const response = await fetch(url);
  return response.json();
};
const ours = (): Promise<unknown> => orThrow(client.kline(query));

/** Milliseconds per call. */
async function time(run: (call: number) => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  for (let call = 0; call < Number(calls); call++) await run(call);
  return Number(process.hrtime.bigint() - started) / 1e6 / Number(calls);
}

await time(floor);
await time(ours);
const times: { readonly floor: number; readonly ours: number }[] = [];
for (let round = 0; round < Number(rounds); round++) {
  // Whoever goes second finds the machine warmer, so they take turns.
  const [first, second] = round % 2 === 0 ? [floor, ours] : [ours, floor];
  const [one, other] = [await time(first), await time(second)];
  times.push(round % 2 === 0 ? { floor: one, ours: other } : { floor: other, ours: one });
}
console.log(JSON.stringify(times));
