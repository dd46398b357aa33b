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
      says: { key: 'plan-circular', plan: plan.id },
      at: { kind: 'value', path: ['plans', index, 'limitsAs'] },
      fix: { key: 'plan-fix' },
    });
  }
  for (const { path: file, source } of disputes) {
    const sides = source.sides.map(({ id }) => id);
    if (source.taken !== undefined && !sides.includes(source.taken)) {
      findings.push({
        id: 'unknown-reference',
        file,
        says: { key: 'side-unknown', side: source.taken },
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
          says: { key: 'side-untold', side, locale },
          at,
        });
      }
      for (const side of Object.keys(text.sides)) {
        if (sides.includes(side)) continue;
        const at = { kind: 'key', path: ['text', locale, 'sides', side] } as const;
        findings.push({
          id: 'unknown-reference',
          file,
          says: { key: 'side-unknown', side },
          at,
        });
      }
    }
  }
  return findings;
}

/** What an entry asks of itself beyond its form. */
export function entryRequired({ path: file, source }: EntryFile): readonly Finding[] {
  if (source.kind !== 'error' || source.retry) return [];
  return [
    {
      id: 'key-missing',
      file,
      says: { key: 'retry-missing' },
      at: { kind: 'key', path: ['retry'] },
    },
  ];
}
