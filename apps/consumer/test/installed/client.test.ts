import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { findChromium, startChromium } from '../../../docs/test/browser/chromium.ts';
import { bundle } from './bundles.ts';
import { environment, nodes, run } from './nodes.ts';

const project = inject('project');

const program = `
import { createClient, createStream } from '@errdex/alltick-client';
import { createSandbox } from '@errdex/alltick-sandbox';

const sandbox = await createSandbox();
const account = (token, plan) => ({
  token, plan, service: 'stock', addresses: { http: sandbox.url, ws: sandbox.wsUrl },
});
const told = ({ ok, outcome }) => (ok ? 'ok' : (outcome.entry?.name ?? outcome.code ?? outcome.kind));

const client = createClient(account('sandbox-basic', 'basic'));
console.log((await Promise.all([client.tradeTick(['700.HK']), client.tradeTick(['700.HK'])])).map(told).join());
console.log(told(await createClient(account('sandbox-basic-expired', 'basic')).depthTick(['700.HK'])));
const nobody = createClient({ ...account('x', 'basic'), addresses: { http: 'http://127.0.0.1:9' } });
console.log(told(await nobody.depthTick(['700.HK'])));

const stream = createStream(account('sandbox-premium', 'premium'));
console.log(told(await stream.trades.add('700.HK', 'AAPL.US')), told(await stream.depth.add('700.HK')));
const seen = new Set();
for await (const item of stream) {
  seen.add(item.kind + item.data.code);
  if (seen.size === 3) break;
}
console.log([...seen].sort().join());
await stream.close();
console.log(sandbox.state().counts.PLAN_RATE_EXCEEDED, sandbox.state().counts.CONNECTION_THROTTLED);
await sandbox.close();
// The process ends by itself: nothing is left running.
`;

describe.each(nodes)('the client on Node $version', (node) => {
  it('asks and streams within its plan’s limits, and ends', () => {
    writeFileSync(join(project, 'client.mjs'), program);
    const env = environment(node);
    const { stdout, status } = run({ command: node.path, args: ['client.mjs'], cwd: project, env });
    expect(stdout.split('\n')).toEqual([
      'ok,ok',
      'TOKEN_INVALID',
      // Which of the two is the platform's: fetch knows ports that it does not ask.
      expect.stringMatching(/^(ECONNREFUSED|network)$/),
      'ok ok',
      'depth700.HK,trade700.HK,tradeAAPL.US',
      'undefined undefined',
      '',
    ]);
    expect(status).toBe(0);
  });
});

describe('a bundle of the client', () => {
  const everything = `export * from '@errdex/alltick-client';`;

  it.each([
    ['all of HTTP', 7, `export { createClient } from '@errdex/alltick-client';`],
    ['everything', 10.5, everything],
  ])('has %s, with decoder, entries and limits, in at most %d KB', async (_, most, code) => {
    const { bytes } = await bundle({ project, code });
    expect(bytes).toBeLessThanOrEqual(most * 1024);
  });

  it('has at most 7 KB of the client’s own', async () => {
    const external = ['@errdex/alltick', '@errdex/alltick-protocol'];
    const { text, bytes } = await bundle({ project, code: everything, external });
    expect(text).toContain('from"@errdex/alltick/limits"');
    expect(bytes).toBeLessThanOrEqual(7 * 1024);
  });

  it('has nothing of what Node alone can do', async () => {
    const { text } = await bundle({ project, code: everything });
    expect(text).not.toContain('unexpected-response');
  });
});

interface SandboxModule {
  readonly createSandbox: () => Promise<{
    readonly url: string;
    readonly wsUrl: string;
    readonly state: () => { readonly connections: readonly unknown[] };
    readonly close: () => Promise<void>;
  }>;
}

const inBrowser = `(async () => {
  const { createStream, message } = bundled;
  const account = (token) => ({ token, plan: 'basic', service: 'stock', addresses: { ws } });
  const stream = createStream(account('sandbox-basic'));
  const added = await stream.trades.add('700.HK');
  let codes = '';
  for await (const item of stream) {
    codes += item.data.code;
    if (codes.length >= 12) break;
  }
  await stream.close();
  const refused = createStream(account('made-up'));
  const outcome = await new Promise((resolve) => refused.on('error', resolve));
  await refused.close();
  return [added.ok, codes, stream.state.kind, outcome.kind, message(outcome)];
})()`;

const chromium = findChromium();
describe.skipIf(chromium === undefined)('the stream in a browser', () => {
  it('subscribes, delivers and closes, and says what it can of a refusal', async () => {
    const { text } = await bundle({
      project,
      format: 'iife',
      code: `export { createStream } from '@errdex/alltick-client';
        export { message } from '@errdex/alltick-client/messages/zh';`,
    });
    const path = join(project, 'node_modules', '@errdex', 'alltick-sandbox', 'dist', 'index.js');
    const { createSandbox } = (await import(path)) as SandboxModule;
    const sandbox = await createSandbox();
    const browser = await startChromium(chromium as string);
    try {
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(`${sandbox.url}/~sandbox/`);
      await page.addScriptTag({ content: `${text};const ws = ${JSON.stringify(sandbox.wsUrl)};` });
      expect(await page.evaluate(inBrowser)).toEqual([
        true,
        '700.HK700.HK',
        'closed',
        // Browsers keep to themselves why a handshake was refused.
        'network',
        '连接不上行情服务。请检查网络后重试。',
      ]);
      expect(sandbox.state().connections).toEqual([]);
    } finally {
      await browser.close();
      await sandbox.close();
    }
  });
});
