import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { replay, type Scenario } from './replay.ts';

const { entries } = createRequire(import.meta.url)('@errdex/alltick/catalog.json') as {
  readonly entries: readonly { readonly name: string; readonly scenarios: readonly Scenario[] }[];
};

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.close());

describe('every scenario of the catalogue comes true', () => {
  const scenarios = entries.flatMap(({ name, scenarios: told }) =>
    told.map((scenario) => ({ name, id: scenario.id, scenario })),
  );

  it.each(scenarios)('$name: $id', async ({ scenario }) => {
    sandbox = await createSandbox();
    const got = await replay(sandbox, scenario);
    expect(got).toEqual(scenario.steps.map(({ expect: wanted }) => wanted));
  });

  it('and there are scenarios for all but one entry, which has no cause that a caller can make', () => {
    const without = entries.filter((entry) => entry.scenarios.length === 0);
    expect(without.map(({ name }) => name)).toEqual(['SUSPENSION_QUERY_FAILED']);
  });
});
