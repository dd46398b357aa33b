import type { Finding } from '../diagnostics/diagnostic.ts';
import { followedPlans } from '../lower/limits.ts';
import type { EntryFile } from '../parse/draft.ts';
import type { Head } from './head.ts';

/** What plans and disputes ask of themselves beyond their form. */
export function headRequired({ plans, disputes }: Head): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, plan] of plans.entries()) {
    if (!followedPlans({ plan, plans }).includes(plan.id)) continue;
    findings.push({
      id: 'value-invalid',
      file: 'plans.yaml',
      message: `The plan ${plan.id} has, by way of others, its own limits.`,
      at: { kind: 'value', path: ['plans', index, 'limitsAs'] },
      fix: 'Let limitsAs lead to a plan with limits of its own.',
    });
  }
  for (const { path: file, source } of disputes) {
    const sides = source.sides.map(({ id }) => id);
    if (source.taken !== undefined && !sides.includes(source.taken)) {
      findings.push({
        id: 'unknown-reference',
        file,
        message: `There is no side ${JSON.stringify(source.taken)} in this dispute.`,
        at: { kind: 'value', path: ['taken'] },
      });
    }
    for (const [locale, text] of Object.entries(source.text)) {
      for (const side of sides) {
        if (Object.hasOwn(text.sides, side)) continue;
        const at = { kind: 'key', path: ['text', locale, 'sides'] } as const;
        findings.push({
          id: 'key-missing',
          file,
          message: `The side ${side} has no ${locale} text.`,
          at,
        });
      }
      for (const side of Object.keys(text.sides)) {
        if (sides.includes(side)) continue;
        const at = { kind: 'key', path: ['text', locale, 'sides', side] } as const;
        findings.push({
          id: 'unknown-reference',
          file,
          message: `There is no side "${side}" in this dispute.`,
          at,
        });
      }
    }
  }
  return findings;
}

/** What an entry asks of itself beyond its form. */
export function entryRequired({ path: file, source }: EntryFile): readonly Finding[] {
  const findings: Finding[] = [];
  if (source.kind === 'error' && !source.retry) {
    findings.push({
      id: 'key-missing',
      file,
      message: 'An error says in `retry` whether and when to try again.',
      at: { kind: 'key', path: ['retry'] },
    });
  }
  for (const [name, param] of Object.entries(source.params ?? {})) {
    if (param.default === undefined || fits({ value: param.default, type: param.type })) continue;
    findings.push({
      id: 'type-mismatch',
      file,
      message: `The default of {${name}} is not of the type ${param.type}${param.type === 'datetime' ? ', which is milliseconds since 1970' : ''}.`,
      at: { kind: 'value', path: ['params', name, 'default'] },
    });
  }
  return findings;
}

function fits({ value, type }: { value: string | number | boolean; type: string }): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'datetime':
      // Beyond this, a Date is invalid and formatting it throws.
      return Math.abs(Number(value)) <= 8.64e15 && typeof value === 'number';
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
