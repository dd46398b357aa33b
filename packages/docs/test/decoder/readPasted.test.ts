import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPaste, readPasted } from '../../src/decoder/readPasted.ts';

describe('readPasted', () => {
  it('reads a JSON body and what is nested in it, from the outside in', () => {
    const text = '{"level":"error","response":{"status":429,"data":{"error_msg":"slow"}}}';
    expect(readPasted(text)).toEqual([
      JSON.parse(text),
      { status: 429, data: { error_msg: 'slow' } },
      { status: 429, body: { error_msg: 'slow' } },
    ]);
  });

  it('reads JSON within a string of a log record', () => {
    const body = { ret: 401, msg: 'token invalid' };
    expect(readPasted(JSON.stringify({ body: JSON.stringify(body) }))).toContainEqual(body);
    expect(readPasted(JSON.stringify(JSON.stringify(body)))).toEqual([body]);
  });

  it('reads JSON within a log line, escaped or not', () => {
    const found = { ret: 606, msg: 'x' };
    expect(readPasted('12:00 [ws] {broken <- {"ret":606,"msg":"x"} (12 ms)')[0]).toEqual(found);
    expect(readPasted(String.raw`level=error body="{\"ret\":606,\"msg\":\"x\"}"`)[0]).toEqual(
      found,
    );
  });

  it('puts the HTTP status above a body beside it', () => {
    const text = 'HTTP/2 429 \r\nnel: {"max_age":1}\r\n\r\n{\n  "error_msg": "slow"\n}\n';
    expect(readPasted(text)).toContainEqual({ status: 429, body: { error_msg: 'slow' } });
  });

  it('takes the last status above a body', () => {
    const text = 'HTTP/1.1 100 Continue\n\nHTTP/1.1 401 Unauthorized\n\n{"a":1}';
    expect(readPasted(text)).toEqual([{ status: 401, body: { a: 1 } }]);
  });

  it('keeps the status of one object from the next', () => {
    expect(readPasted('{"status":401,"a":1}\n{"error_msg":"x"}')).toContainEqual({
      error_msg: 'x',
    });
  });

  it.each([
    'Error: Unexpected server response: 429',
    "WebSocket connection to 'wss://x.example/' failed: Error during WebSocket handshake: Unexpected response code: 429",
    'websockets.exceptions.InvalidStatus: server rejected WebSocket connection: HTTP 429',
    'Handshake status 429 Too Many Requests',
    'expected handshake response status code 101 but got 429',
    "Expected HTTP 101 response but was '429 Too Many Requests'",
    "The server returned status code '429' when status code '101' was expected.",
    'HTTP error: 429 Too Many Requests',
  ])('reads a refused handshake: %s', (text) => {
    expect(readPasted(text)).toContainEqual({ upgrade: 429 });
  });

  it('reads a lone code as a number and as a text', () => {
    expect(readPasted(' 606\n')).toEqual([606, '"606"']);
    expect(readPasted('E_RATE')).toEqual(['"E_RATE"']);
    expect(readPasted('rate/burst')).toEqual(['"rate/burst"']);
  });

  it('reads a status that comes without a body', () => {
    expect(readPasted('HTTP 429 Too Many Requests')).toEqual([{ status: 429 }]);
  });

  it('reads codes beside words for them, also where JSON is cut off', () => {
    expect(readPasted('failed, ret=606 after 12 ms')).toEqual([606]);
    expect(readPasted('{"ret": 606, "msg": "too ma')).toEqual([606]);
    expect(readPasted('返回错误码：429')).toEqual([429]);
  });

  it('takes no number for a code within an object that is there as a whole', () => {
    expect(readPasted('{"code":606}')).toEqual([{ code: 606 }]);
    expect(readPasted('got {"code":606}')).toEqual([{ code: 606 }]);
  });

  it('finds nothing in what has nothing in it', () => {
    expect(readPasted('')).toEqual([]);
    expect(readPasted('WebSocket closed')).toEqual([]);
  });

  it('reads no further than the longest paste', () => {
    expect(readPasted(`${' '.repeat(longestPaste)}{"ret":606}`)).toEqual([]);
  });

  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '\\',
    ':',
    '=',
    ',',
    ' ',
    '\n',
    'HTTP/1.1 429',
    '"ret":',
    '{"a":',
    '{a:x',
    '1',
  );
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(Array.isArray(readPasted(text))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the length, whatever is repeated', () => {
    const shortest = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    fc.assert(
      fc.property(shortest, (piece) => {
        const text = piece.repeat(Math.ceil(longestPaste / piece.length));
        const start = performance.now();
        readPasted(text);
        // Reading 100,000 characters in quadratic time takes minutes.
        expect(performance.now() - start).toBeLessThan(2000);
      }),
      { numRuns: 60 },
    );
  });
});
