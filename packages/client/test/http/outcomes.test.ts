import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isCoded } from '@errdex/alltick';
import { orThrow, TransportError } from '../../src/index.ts';
import { clientOf } from './client.ts';
import { type Answering, closedAddress, good, serve } from './server.ts';

const never = { retry: false } as const;

async function outcomeOf(answer: (answering: Answering) => void, options = {}): Promise<unknown> {
  const { url } = await serve(answer);
  const result = await clientOf(url, { ...never, ...options }).tradeTick(['AAPL.US']);
  return result.ok ? result : result.outcome;
}

describe('an answer becomes an outcome', () => {
  it.each([
    [401, { ret: 401, msg: 'token is required', trace: '' }, 'TOKEN_MISSING'],
    [429, { error_msg: 'Too many requests' }, 'PLAN_RATE_EXCEEDED'],
    [200, { ret: 605, msg: 'too many requests', trace: '' }, 'REQUEST_THROTTLED'],
    [200, { ret: 600, msg: 'code invalid', trace: '' }, 'PRODUCT_CODE_INVALID'],
  ])('of the catalogue, for status %i with %j', async (status, body, name) => {
    expect(await outcomeOf(({ json }) => json(body, status))).toMatchObject({
      kind: 'error',
      entry: { name },
    });
  });

  it('of the suspension service', async () => {
    const { url } = await serve(({ json }) => json({ success: false, error: 'down' }, 500));
    expect(await clientOf(url, never).suspension('sse')).toMatchObject({
      ok: false,
      outcome: { entry: { name: 'SUSPENSION_QUERY_FAILED' }, params: { description: 'down' } },
    });
  });

  it('that nobody declares', async () => {
    expect(await outcomeOf(({ json }) => json({ ret: 999, msg: 'x', trace: '' }))).toMatchObject({
      kind: 'unknown',
      code: 999,
    });
  });

  it.each([
    ['no envelope', { hello: 'world' }],
    ['an array', []],
    ['success without data', { ret: 200, msg: 'ok' }],
    ['success with data of another form', { ret: 200, msg: 'ok', data: { tick_list: 'none' } }],
  ])('that is %s', async (_, body) => {
    const outcome = await outcomeOf(({ received: { query }, json }) =>
      json(Array.isArray(body) ? body : { ...body, trace: query.trace }),
    );
    expect(outcome).toEqual({ kind: 'unrecognized' });
  });

  it.each([
    ['a proxy’s page', 502, '<html>Bad gateway</html>', { kind: 'not-json', status: 502 }],
    ['empty', 200, '', { kind: 'not-json', status: 200 }],
    ['a number', 200, '200', { kind: 'not-json', status: 200 }],
    ['not JSON', 200, '{ret:200}', { kind: 'not-json', status: 200 }],
    ['half', 200, '{"ret":200,"msg":"o', { kind: 'cut-off', status: 200 }],
  ])('that is %s', async (_, status, text, outcome) => {
    const found = await outcomeOf(({ response }) => {
      response.writeHead(status);
      response.end(text);
    });
    expect(found).toEqual(outcome);
  });

  it('that is cut off by a broken connection', async () => {
    const found = await outcomeOf(({ response }) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{"ret":200,');
      setTimeout(() => response.destroy(), 20);
    });
    expect(found).toEqual({ kind: 'cut-off', status: 200 });
  });

  it('that redirects, without following', async () => {
    const elsewhere = await serve(({ json }) => json({}));
    const found = await outcomeOf(({ response }) => {
      response.writeHead(302, { location: elsewhere.url });
      response.end();
    });
    expect(found).toEqual({ kind: 'not-json', status: 302 });
    expect(elsewhere.received).toEqual([]);
  });

  it.each([
    ['success', { ret: 200, msg: 'ok', trace: 'another', data: { tick_list: [] } }],
    ['success without any', { ret: 200, msg: 'ok', data: { tick_list: [] } }],
    ['an error', { ret: 600, msg: 'code invalid', trace: 'another' }],
  ])('whose trace is not that of the request: %s', async (_, body) => {
    expect(await outcomeOf(({ json }) => json(body))).toEqual({ kind: 'trace-mismatch' });
  });
});

describe('no answer becomes an outcome', () => {
  it('when nobody listens', async () => {
    const result = await clientOf(await closedAddress()).tradeTick(['AAPL.US']);
    expect(result).toEqual({ ok: false, outcome: { kind: 'network', code: 'ECONNREFUSED' } });
  });

  it('when the connection breaks before the status', async () => {
    const found = await outcomeOf(({ response }) => response.destroy());
    expect(found).toMatchObject({ kind: 'network' });
  });

  it('when what answers is no HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-x\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const result = await clientOf(`http://127.0.0.1:${port}`).tradeTick(['AAPL.US']);
    expect(result).toMatchObject({ ok: false, outcome: { kind: 'network' } });
    server.close();
  });

  it('when it takes too long, before the status or in the body', async () => {
    const timeout = { kind: 'timeout', ms: 50 };
    expect(await outcomeOf(() => {}, { timeout: 50 })).toEqual(timeout);
    const slow = await outcomeOf(
      ({ response }) => {
        response.writeHead(200);
        response.write('{');
      },
      { timeout: 50 },
    );
    expect(slow).toEqual(timeout);
  });

  it('when it takes too long for a fetch that heeds no signal', async () => {
    const client = clientOf('http://127.0.0.1:9', {
      fetch: () => new Promise(() => {}),
      timeout: 50,
    });
    const result = await client.tradeTick(['AAPL.US']);
    expect(result).toEqual({ ok: false, outcome: { kind: 'timeout', ms: 50 } });
  });

  it('when the caller aborts, before or while it is on its way', async () => {
    const { url, received } = await serve(() => {});
    const controller = new AbortController();
    const pending = clientOf(url).tradeTick(['AAPL.US'], { signal: controller.signal });
    while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await pending).toEqual({ ok: false, outcome: { kind: 'aborted' } });
    const late = await clientOf(url).tradeTick(['AAPL.US'], { signal: controller.signal });
    expect(late).toEqual({ ok: false, outcome: { kind: 'aborted' } });
    expect(received).toHaveLength(1);
  });
});

describe('orThrow', () => {
  it('gives the data of a good answer', async () => {
    const { url } = await serve(({ received, json }) => json(good(received, { tick_list: [] })));
    expect(await orThrow(clientOf(url).tradeTick(['AAPL.US']))).toEqual({ tick_list: [] });
  });

  it('throws a coded error for an error of the catalogue', async () => {
    const { url } = await serve(({ json }) => json({ ret: 600, msg: 'code invalid', trace: '' }));
    const error: unknown = await orThrow(clientOf(url).tradeTick(['X'])).catch((e: unknown) => e);
    expect(isCoded(error, 'PRODUCT_CODE_INVALID')).toBe(true);
  });

  it('throws an uncoded error for what the catalogue does not know', async () => {
    const { url } = await serve(({ json }) => json({ hello: 'world' }));
    await expect(orThrow(clientOf(url).tradeTick(['X']))).rejects.toMatchObject({
      name: 'UncodedError',
      outcome: { kind: 'unrecognized' },
    });
  });

  it('throws a transport error when there was no answer', async () => {
    const error: unknown = await orThrow(clientOf(await closedAddress()).tradeTick(['X'])).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      name: 'TransportError',
      message: 'The request failed: network',
      outcome: { kind: 'network', code: 'ECONNREFUSED' },
    });
  });
});
