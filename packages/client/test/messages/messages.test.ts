import { decode } from '@errdex/alltick';
import { message as codedEn } from '@errdex/alltick/messages/en';
import { message as codedZh } from '@errdex/alltick/messages/zh';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/index.ts';
import { message as en } from '../../src/messages/en.ts';
import { message as zh } from '../../src/messages/zh.ts';

const received = { code: 1, envelope: 'quote', wireMessage: 'x', trace: 'a' };
const failures: Readonly<Record<Exclude<Failure['kind'], 'error'>, Failure>> = {
  network: { kind: 'network', code: 'ECONNREFUSED' },
  timeout: { kind: 'timeout', ms: 10_000 },
  aborted: { kind: 'aborted' },
  'not-json': { kind: 'not-json', status: 502 },
  'cut-off': { kind: 'cut-off', status: 200 },
  'no-websocket': { kind: 'no-websocket' },
  'trace-mismatch': { kind: 'trace-mismatch' },
  'too-many': { kind: 'too-many', limit: 'ws-codes', max: 5 },
  'too-long': { kind: 'too-long', limit: 'http-day-total', until: Date.UTC(2026, 10, 23, 12) },
  unknown: { kind: 'unknown', ...received },
  ambiguous: { kind: 'ambiguous', candidates: [], ...received },
  unrecognized: { kind: 'unrecognized' },
};

describe('a message', () => {
  it.each(Object.entries(failures))('tells what %s means, in each language', (_, failure) => {
    expect(en(failure)).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
    expect(zh(failure)).toMatch(/^[\p{Script=Han}].+。$/u);
  });

  it('of an error of the catalogue is the catalogue’s', () => {
    const outcome = decode(606);
    if (outcome.kind !== 'error') throw new Error('606 is an error.');
    expect(en(outcome)).toBe(codedEn(outcome));
    expect(zh(outcome)).toBe(codedZh(outcome));
  });

  it('names the number that is allowed, and the time to wait for', () => {
    expect(en(failures['too-many'])).toContain('up to 5');
    expect(zh(failures['too-many'])).toContain('最多 5 个');
    // No plan gives more bars.
    const bars = { kind: 'too-many', limit: 'kline-bars', max: 500 } as const;
    expect(en(bars)).not.toContain('plan');
    expect(zh(bars)).toContain('500 根');
    expect(en(failures['too-long'])).toMatch(/after Nov 2\d, 2026, \d/);
    expect(zh(failures['too-long'])).toMatch(/在 2026年11月2\d日 \d/);
  });
});
