import type { Finding } from '../diagnostics/diagnostic.ts';
import { lockFile, type TextFile } from '../load.ts';
import { parseLock, type LockLine, type ParsedLock } from '../lock/lock.ts';
import type { EntryFacts } from './facts.ts';

/** What was published and is gone, renumbered or reused; `file` is the lock's text, if there is one. */
export function lock({
  entries,
  complete,
  file,
}: {
  entries: readonly EntryFacts[];
  /** Whether every entry's file could be read. */
  complete: boolean;
  file: TextFile | undefined;
}): readonly Finding[] {
  if (!file) return [];
  const parsed = parseLock(file.text);
  const declared = new Map(entries.map((entry) => [entry.name, entry]));
  const gone = (line: LockLine): boolean => !declared.has(line.name);
  return [
    ...unreadable({ parsed, text: file.text }),
    ...(complete
      ? parsed.lines.filter(gone).flatMap((line) => missing({ line, text: file.text }))
      : []),
    ...parsed.lines.flatMap((line) => changed({ line, entry: declared.get(line.name) })),
    ...reusedCodes({ entries, lines: parsed.lines }),
  ];
}

function unreadable({ parsed, text }: { parsed: ParsedLock; text: string }): readonly Finding[] {
  return [
    ...parsed.invalid.map((line) =>
      lockFinding({ id: 'lock-syntax', text, line, says: { key: 'lock-line' } }),
    ),
    ...parsed.renumbered.map(({ name, first, line }) =>
      lockFinding({
        id: 'lock-syntax',
        text,
        line,
        says: { key: 'lock-renumbered', name, line: first },
      }),
    ),
  ];
}

type NumberedLine = ParsedLock['lines'][number];

function missing({ line, text }: { line: NumberedLine; text: string }): readonly Finding[] {
  if (line.status === 'retired') return [];
  const says = { key: 'entry-gone', name: line.name, code: line.code } as const;
  return [lockFinding({ id: 'locked-entry-gone', text, line: line.line, says })];
}

function changed({
  line,
  entry,
}: {
  line: NumberedLine;
  entry: EntryFacts | undefined;
}): readonly Finding[] {
  if (!entry) return [];
  const related = { file: lockFile, says: { key: 'line-holds', line: line.line } } as const;
  if (line.status === 'retired' && !entry.retired) {
    return [
      {
        id: 'retired-name-reused',
        file: entry.file,
        says: { key: 'name-retired', name: line.name, line: line.line, file: lockFile },
        at: { kind: 'value', path: ['name'] },
        related,
      },
    ];
  }
  if (entry.code !== line.code) {
    return [
      {
        id: 'locked-entry-renumbered',
        file: entry.file,
        says: { key: 'code-changed', name: line.name, from: line.code, to: entry.code },
        at: { kind: 'value', path: ['code'] },
        related,
      },
    ];
  }
  return [];
}

/** A retired code may only be shared with entries that were published beside it. */
function reusedCodes({
  entries,
  lines,
}: {
  entries: readonly EntryFacts[];
  lines: ParsedLock['lines'];
}): readonly Finding[] {
  const published = new Set(lines.map(({ name }) => name));
  const retired = new Map(
    lines.filter(({ status }) => status === 'retired').map((line) => [line.code, line]),
  );
  if (retired.size === 0) return [];
  return entries.flatMap(({ file, name, code }): readonly Finding[] => {
    const tombstone = retired.get(code);
    if (!tombstone || published.has(name)) return [];
    return [
      {
        id: 'retired-code-reused',
        file,
        says: {
          key: 'code-retired',
          code,
          name: tombstone.name,
          line: tombstone.line,
          file: lockFile,
        },
        at: { kind: 'value', path: ['code'] },
        related: { file: lockFile, says: { key: 'line-holds', line: tombstone.line } },
      },
    ];
  });
}

function lockFinding({
  id,
  text,
  line,
  says,
}: {
  id: Finding['id'];
  text: string;
  line: number;
  says: Finding['says'];
}): Finding {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const end = start + (lines[line - 1]?.replace(/\r$/, '').length ?? 0);
  return { id, file: lockFile, says, at: { kind: 'offset', start, end } };
}
