import type { Finding } from '../diagnostics/diagnostic.ts';
import type { EntryFile } from '../parse/draft.ts';

const ends = ['deprecated', 'retired'] as const;

/** Ends of an entry before its beginning, or before an earlier end, and replacements by itself. */
export function entryDates({ path: file, source }: EntryFile): readonly Finding[] {
  const findings: Finding[] = [];
  let earlier = { key: 'since', day: source.since };
  for (const key of ends) {
    const end = source[key];
    if (!end) continue;
    const { since: day, replacement } = end;
    // Days of this form are in the order of time.
    if (day < earlier.day) {
      findings.push({
        id: 'value-invalid',
        file,
        says: { key: 'day-earlier', of: `${key}.since`, day, earlier },
        at: { kind: 'value', path: [key, 'since'] },
      });
    }
    earlier = { key: `${key}.since`, day };
    if (replacement !== source.name) continue;
    findings.push({
      id: 'value-invalid',
      file,
      says: { key: 'replaced-by-itself', name: replacement },
      at: { kind: 'value', path: [key, 'replacement'] },
      fix: { key: 'replacement-fix' },
    });
  }
  return findings;
}
