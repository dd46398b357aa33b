import type { Finding } from '../diagnostics/diagnostic.ts';
import type { EntryFile } from '../parse/draft.ts';

/** Params whose type, values and default contradict each other. */
export function entryParams({ path: file, source }: EntryFile): readonly Finding[] {
  if (!source.params) return [];
  return Object.entries(source.params).flatMap(([name, { type, values, default: fallback }]) => {
    const findings: Finding[] = [];
    if (values && type !== 'string') {
      findings.push({
        id: 'type-mismatch',
        file,
        says: { key: 'param-values', param: name, type },
        at: { kind: 'key', path: ['params', name, 'values'] },
      });
    }
    if (fallback === undefined) return findings;
    const at = { kind: 'value', path: ['params', name, 'default'] } as const;
    if (!fits({ value: fallback, type })) {
      const says = { key: 'param-default', param: name, type } as const;
      findings.push({ id: 'type-mismatch', file, says, at });
    } else if (typeof fallback === 'string' && values && !values.includes(fallback)) {
      const says = { key: 'param-default-unlisted', param: name } as const;
      findings.push({ id: 'value-invalid', file, says, at });
    }
    return findings;
  });
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
