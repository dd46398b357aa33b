import type { Scenario, Step } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { renderTimeline } from '../../src/html/timeline.ts';
import { layoutOf, type Picture } from '../../src/html/timeline/layout.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick } from '../alltick.ts';

const site = createSite(alltick, { url: 'https://codes.example/' });
const zh = site.inLocale('zh');
const en = site.inLocale('en');

const scenarioOf = (steps: readonly Omit<Step, 'with'>[]): Scenario => ({
  id: 'made',
  title: { zh: '<例>', en: '<made>' },
  steps: steps.map((step) => ({ with: {}, ...step })),
});
const layout = (steps: readonly Omit<Step, 'with'>[]): Picture =>
  layoutOf({ view: en, scenario: scenarioOf(steps) });
const all = alltick.entries.flatMap(({ scenarios }) => scenarios);
const query = { send: 'kline', expect: 'OK' } as const;
const connect = { send: 'connect', expect: 'OK' } as const;

const html = (scenario: Scenario, view = en): string =>
  String(renderTimeline({ view, scenario, id: 'x' }));

describe('layoutOf', () => {
  it('draws gaps to one scale', () => {
    const { events, breaks } = layout([0, 1000, 3000].map((at) => ({ at, ...query })));
    const [a = 0, b = 0, c = 0] = events.map(({ y }) => y);
    expect(c - b).toBeCloseTo(2 * (b - a), -1);
    expect(breaks).toEqual([]);
  });

  it('breaks a gap that is too long and tells how long it is', () => {
    const day = 86_400_000;
    const { events, breaks, times } = layout(
      [0, 300, 600, day + 600].map((at) => ({ at, ...query })),
    );
    const [, , before = 0, after = 0] = events.map(({ y }) => y);
    expect(after - before).toBeLessThan(150);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toBeGreaterThan(before);
    expect(breaks[0]).toBeLessThan(after);
    expect(times.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual(['+1 day']);
  });

  it('tells a long time that is not round about', () => {
    const { times } = layout([0, 300, 90_061_234].map((at) => ({ at, ...query })));
    expect(times.find(({ kind }) => kind === 'gap')?.text).toBe('≈ 1 day');
  });

  it('tells how long one waited before and after an error', () => {
    const { times } = layout([
      { at: 0, ...query },
      { at: 1000, ...query },
      { at: 1300, send: 'kline', expect: 'PLAN_RATE_EXCEEDED' },
      { at: 2000, ...query },
    ]);
    expect(times.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual([
      '+300 ms',
      '+700 ms',
    ]);
  });

  it('has room for the texts of steps at the same time', () => {
    const { events, times } = layout([0, 0, 0].map((at) => ({ at, ...query })));
    expect(times).toHaveLength(1);
    const [a = 0, b = 0, c = 0] = events.map(({ y }) => y);
    expect(Math.min(b - a, c - b)).toBeGreaterThan(30);
  });

  it('has a lane for each connection and ends it where the server closes it', () => {
    const { lanes, events } = layout([
      { at: 0, ...connect, connection: 'first' },
      { at: 0, ...query },
      { at: 4000, ...connect, connection: 'second' },
      { at: 5000, send: 'subscribe-trades', expect: 'CONNECTION_THROTTLED', connection: 'second' },
      { at: 6000, send: 'heartbeat', expect: 'OK' },
    ]);
    expect(lanes.map(({ id, stretches }) => [id, stretches.map(({ end }) => end)])).toEqual([
      ['first', ['goes-on']],
      ['http:', []],
      ['second', ['closed']],
    ]);
    expect(lanes[2]?.stretches[0]?.from).toBe(events[2]?.y);
    expect(events[4]?.event.lane).toBe('first');
  });

  it('does not claim to know when a connection was left', () => {
    const { lanes } = layout([
      { at: 0, ...connect },
      { at: 1000, send: 'connect', expect: 'UPGRADE_THROTTLED' },
      { at: 6000, ...connect },
    ]);
    expect(lanes[0]?.stretches.map(({ kind, end }) => [kind, end])).toEqual([
      ['uncertain', 'none'],
      ['open', 'goes-on'],
    ]);
  });

  it('takes a connection that no step opens as open from the start', () => {
    const { lanes, events } = layout([{ at: 0, send: 'heartbeat', expect: 'OK' }]);
    expect(lanes[0]?.stretches[0]?.from).toBeLessThan(events[0]?.y ?? 0);
  });

  it('fits a phone, and no text runs into the next, for every scenario of AllTick', () => {
    for (const view of [zh, en]) {
      for (const scenario of all) {
        const { width, height, events } = layoutOf({ view, scenario });
        expect(width, scenario.id).toBeLessThanOrEqual(288);
        const baselines = events.flatMap(({ y, lines }) => lines.map((line) => y + line.y));
        const steps = baselines.slice(1).map((y, index) => y - (baselines[index] ?? 0));
        expect(Math.min(16, ...steps), scenario.id).toBe(16);
        expect(Math.max(...baselines), scenario.id).toBeLessThan(height);
      }
    }
  });
});

describe('renderTimeline', () => {
  it('says in words what it shows', () => {
    const text = html(
      scenarioOf([
        { at: 0, ...connect },
        { at: 300, send: 'subscribe-trades', expect: 'CONNECTION_THROTTLED' },
      ]),
    );
    expect(text).toContain('role="img" aria-labelledby="x-picture" aria-describedby="x-steps"');
    expect(text).toContain('<title id="x-picture">Timeline: &lt;made&gt;</title>');
    expect(text).toContain(
      '<desc id="x-steps">0 s: 200 OK, 300 ms: 606 CONNECTION_THROTTLED</desc>',
    );
    expect(text).toContain('>The server closes');
  });

  it('says of a refused handshake that nothing was opened, not that it was closed', () => {
    const refused = scenarioOf([{ at: 0, send: 'connect', expect: 'UPGRADE_THROTTLED' }]);
    expect(html(refused)).toContain('>No connection is opened<');
    expect(html(refused)).not.toContain('closes');
    expect(html(refused, zh)).toContain('>连接没有建立<');
  });

  it('is the same every time and holds no style that the policy forbids', () => {
    for (const scenario of all) {
      const text = html(scenario, zh);
      expect(text).toBe(html(scenario, zh));
      expect(text).not.toMatch(/ style=|<style|NaN|undefined|Infinity/);
      for (const [, size] of text.matchAll(/font-size="([\d.]+)"/g)) {
        expect(Number(size)).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('can be scrolled by keyboard when it is wider than a phone', () => {
    const lanes = ['alpha-one', 'bravo-two', 'charlie-three', 'delta-four', 'echo-five'];
    const steps = lanes.map((connection, index) => ({ at: index, ...connect, connection }));
    expect(html(scenarioOf(steps))).toContain('<div class="timeline" tabindex="0" role="region"');
    expect(html(scenarioOf([{ at: 0, ...connect }]))).toContain('<div class="timeline"><svg');
  });

  it('draws steps of which the catalogue knows nothing, and no steps at all', () => {
    expect(html(scenarioOf([{ at: 0, send: 'nothing', expect: 'NOBODY' }]))).toContain('NOBODY');
    expect(html(scenarioOf([]))).not.toMatch(/NaN|Infinity/);
  });
});
