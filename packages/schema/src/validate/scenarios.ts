import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Limit } from '../ir.ts';
import { lowerLimit } from '../lower/limits.ts';
import type { EntryFacts, StepFacts } from './facts.ts';
import type { Head } from './head.ts';

/** Steps that end otherwise than the limits of the scenario's plan would have them end. */
export function scenarios({
  entries,
  head: { catalog, plans, limits, broken },
}: {
  entries: readonly EntryFacts[];
  head: Head;
}): readonly Finding[] {
  if (broken.has('limits') || broken.has('plans')) return [];
  const lowered = limits.map((source) => lowerLimit({ source, plans }));
  const rules: Rules = {
    limits: lowered,
    limited: new Set(lowered.flatMap(({ past }) => past.entries)),
    connects: new Set(
      (catalog.interfaces ?? []).filter(({ kind }) => kind === 'connect').map(({ id }) => id),
    ),
    closing: new Set(entries.filter((entry) => entry.closes).map(({ name }) => name)),
  };
  const known = new Set(plans.map(({ id }) => id));
  const findings: Finding[] = [];
  for (const { file, scenarios: list } of entries) {
    for (const [index, { plan, steps }] of list.entries()) {
      // An unknown plan is reported as such; what its limits say nobody knows.
      if (plan !== undefined && !known.has(plan)) continue;
      for (const { step, says } of contradictions({ steps, plan, rules })) {
        const at = { kind: 'value', path: ['scenarios', index, 'steps', step] } as const;
        findings.push({ id: 'scenario-contradiction', file, says, at });
      }
    }
  }
  return findings;
}

interface Contradiction {
  readonly step: number;
  readonly says: Finding['says'];
}

/** What scenarios are played against. */
interface Rules {
  readonly limits: readonly Limit[];
  /** Names of entries that only a limit produces. */
  readonly limited: ReadonlySet<string>;
  /** Ids of interfaces that open a connection. */
  readonly connects: ReadonlySet<string>;
  /** Names of entries that close it. */
  readonly closing: ReadonlySet<string>;
}

/** A step, and what came before it. */
interface Moment {
  readonly step: StepFacts;
  readonly plan: string;
  readonly before: readonly StepFacts[];
  /** Connections that are open, by name. */
  readonly open: ReadonlySet<string>;
}

function contradictions({
  steps,
  plan,
  rules,
}: {
  steps: readonly StepFacts[];
  plan: string | undefined;
  rules: Rules;
}): readonly Contradiction[] {
  const { limited, connects, closing } = rules;
  const found: Contradiction[] = [];
  const open = new Set<string>();
  for (const [index, step] of steps.entries()) {
    const before = steps.slice(0, index);
    if (before.some(({ at }) => at > step.at)) {
      found.push({ step: index, says: { key: 'step-earlier' } });
      continue;
    }
    const says = plan && contradiction({ moment: { step, plan, before, open }, rules });
    if (says) found.push({ step: index, says });
    if (closing.has(step.expect)) open.delete(connectionOf(step));
    else if (connects.has(step.send) && !limited.has(step.expect)) open.add(connectionOf(step));
  }
  return found;
}

function contradiction({
  moment,
  rules,
}: {
  moment: Moment;
  rules: Rules;
}): Finding['says'] | undefined {
  const { step } = moment;
  const { limits, limited } = rules;
  const ending = limits.filter(
    (limit) => limit.past.entries.length > 0 && isExceeded({ limit, moment, rules }),
  );
  const [first] = ending;
  if (!first) {
    if (!limited.has(step.expect)) return undefined;
    const ids = limits.filter(({ past }) => past.entries.includes(step.expect)).map(({ id }) => id);
    return { key: 'step-unlimited', expect: step.expect, limits: ids };
  }
  const answers = new Set(ending.flatMap(({ past }) => past.entries));
  if (answers.has(step.expect)) return undefined;
  return { key: 'step-limited', limit: first.id, answers: [...answers], expect: step.expect };
}

/** Whether a step goes past a limit, counting the steps before it that no limit refused. */
function isExceeded({
  limit,
  moment: { step, plan, before, open },
  rules: { limited, connects },
}: {
  limit: Limit;
  moment: Moment;
  rules: Rules;
}): boolean {
  if (!limit.interfaces.includes(step.send)) return false;
  const peers = before.filter((other) => isPeer({ limit, step, other }));
  switch (limit.kind) {
    case 'rate': {
      const value = limit.values[plan];
      if (!value) return false;
      const accepted = peers.filter(({ expect }) => !limited.has(expect));
      return accepted.filter(({ at }) => at > step.at - value.per).length >= value.max;
    }
    case 'gap': {
      const value = limit.values[plan];
      return value !== undefined && peers.some(({ at }) => at > step.at - value.min);
    }
    case 'quantity': {
      const value = limit.values[plan];
      if (!value) return false;
      // Connections add up while they are open, this one among them; the rest a step says itself.
      const amount = connects.has(step.send)
        ? new Set([...open, connectionOf(step)]).size
        : (step.with?.[limit.counts] ?? 0);
      return amount > value.max;
    }
    case 'timeout':
      return false;
  }
}

function isPeer({
  limit,
  step,
  other,
}: {
  limit: Limit;
  step: StepFacts;
  other: StepFacts;
}): boolean {
  const same = connectionOf(other) === connectionOf(step);
  if (limit.scope === 'connection' && !same) return false;
  if (limit.scope === 'across-connections' && same) return false;
  return limit.pool === 'shared' ? limit.interfaces.includes(other.send) : other.send === step.send;
}

function connectionOf({ connection }: StepFacts): string {
  return connection ?? '';
}
