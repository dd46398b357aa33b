import { describe, expect, it } from 'vitest';
import { compileWith, entry } from '../catalogFolder.ts';

const limits = `
limits:
  - { kind: rate, id: each, title: { zh: 一, en: A }, interfaces: [quote, subscribe], pool: each, scope: token, counts: requests, past: { entries: [RATE_EXCEEDED] }, values: { free: { max: 2, per: 1s } } }
  - { kind: rate, id: together, title: { zh: 二, en: B }, interfaces: [quote, subscribe], pool: shared, scope: token, counts: requests, past: { entries: [DAY_EXCEEDED] }, values: { free: { max: 3, per: 1d } } }
  - { kind: gap, id: apart, title: { zh: 三, en: C }, interfaces: [subscribe], scope: connection, counts: requests, past: { entries: [TOO_SOON] }, values: { pro: { min: 1s } } }
  - { kind: gap, id: between, title: { zh: 七, en: G }, interfaces: [subscribe], scope: across-connections, counts: requests, past: { entries: [TOO_SOON] }, values: { max: { min: 3s } } }
  - { kind: quantity, id: size, title: { zh: 四, en: D }, interfaces: [subscribe], scope: request, counts: codes, past: { entries: [TOO_MANY] }, values: { pro: { max: 5 } } }
  - { kind: quantity, id: cut, title: { zh: 五, en: E }, interfaces: [quote], scope: request, counts: bars, past: { truncates: true }, values: { all: { max: 500 } } }
  - { kind: quantity, id: connections, title: { zh: 六, en: F }, interfaces: [connect], scope: token, counts: connections, past: { entries: [NO_ROOM] }, values: { pro: { max: 1 } } }
`;

const errors = ['DAY_EXCEEDED', 'TOO_SOON', 'TOO_MANY', 'NO_ROOM'].map((name, index) => [
  `entries/${name}.yaml`,
  entry({ name, code: index + 1, more: name === 'TOO_SOON' ? 'connection: closes' : '' }),
]);

function play(plan: string | undefined, ...steps: readonly string[]): readonly string[] {
  const scenario = `scenarios:
  - id: s
    ${plan ? `plan: ${plan}` : '# no plan'}
    title: { zh: 景, en: S }
    steps:
${steps.map((step) => `      - { ${step} }`).join('\n')}`;
  const { diagnostics } = compileWith({
    ...(Object.fromEntries(errors) as Record<string, string>),
    'limits.yaml': limits,
    'entries/x.yaml': entry({ name: 'X', code: 9, more: scenario }),
  });
  return diagnostics.map(
    ({ id, range, message }) => `${id} step ${range.start.line - 12}: ${message}`,
  );
}

describe('a scenario', () => {
  it('may do what its plan allows', () => {
    expect(
      play(
        'free',
        'at: 0s, send: quote, expect: OK',
        'at: 300ms, send: quote, expect: OK',
        'at: 999ms, send: quote, expect: RATE_EXCEEDED',
        'at: 1s, send: quote, expect: OK',
      ),
    ).toEqual([]);
  });

  it('counts each interface by itself where the limit says so, and all together where it says that', () => {
    const each = [0, 1, 2].map(
      (at) => `at: ${at}s, send: ${at === 1 ? 'subscribe' : 'quote'}, expect: OK`,
    );
    expect(play('free', ...each, 'at: 5s, send: subscribe, expect: DAY_EXCEEDED')).toEqual([]);
    expect(play('free', ...each, 'at: 5s, send: subscribe, expect: OK')).toEqual([
      expect.stringMatching(/step 4: The limit together is exceeded here/),
    ]);
  });

  it('counts gaps on each connection, refused requests included', () => {
    expect(
      play(
        'pro',
        'at: 0s, send: subscribe, connection: a, expect: OK',
        'at: 100ms, send: subscribe, connection: b, expect: OK',
        'at: 900ms, send: subscribe, connection: a, expect: TOO_SOON',
        'at: 1100ms, send: subscribe, connection: a, expect: TOO_SOON',
        'at: 2100ms, send: subscribe, connection: a, expect: OK',
      ),
    ).toEqual([]);
  });

  it('counts gaps across connections between different ones alone', () => {
    expect(
      play(
        'max',
        'at: 0s, send: subscribe, connection: a, expect: OK',
        'at: 1s, send: subscribe, connection: a, expect: OK',
        'at: 2s, send: subscribe, connection: b, expect: TOO_SOON',
      ),
    ).toEqual([]);
  });

  it('takes a connection that was closed or opened anew for one', () => {
    expect(
      play(
        'pro',
        'at: 0s, send: connect, expect: OK',
        'at: 1s, send: connect, expect: OK',
        'at: 2s, send: subscribe, expect: OK',
        'at: 2s, send: subscribe, expect: TOO_SOON',
        'at: 9s, send: connect, connection: b, expect: OK',
        'at: 9s, send: connect, connection: c, expect: NO_ROOM',
      ),
    ).toEqual([]);
  });

  it('compares amounts within a request, and open connections over time', () => {
    expect(
      play(
        'pro',
        'at: 0s, send: connect, expect: OK',
        'at: 1s, send: connect, connection: b, expect: NO_ROOM',
        'at: 2s, send: subscribe, with: { codes: 6 }, expect: TOO_MANY',
        'at: 4s, send: subscribe, with: { codes: 5 }, expect: OK',
        'at: 5s, send: quote, with: { bars: 501 }, expect: OK',
      ),
    ).toEqual([]);
  });

  it('is not played against limits without a plan, but its steps are in order', () => {
    expect(
      play(undefined, 'at: 1s, send: quote, expect: X', 'at: 0s, send: quote, expect: X'),
    ).toEqual(['scenario-contradiction step 2: The step is earlier than the one before it.']);
  });
});
