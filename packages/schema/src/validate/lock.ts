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
      lockFinding({ id: 'lock-syntax', text, line, message: 'This line cannot be read.' }),
    ),
    ...parsed.renumbered.map(({ name, first, line }) =>
      lockFinding({
        id: 'lock-syntax',
        text,
        line,
        message: `${name} has another code on line ${first}.`,
      }),
    ),
  ];
}

type NumberedLine = ParsedLock['lines'][number];

function missing({ line, text }: { line: NumberedLine; text: string }): readonly Finding[] {
  if (line.status === 'retired') return [];
  const message = `${line.name} (${line.code}) was published, and no file declares it any more.`;
  return [lockFinding({ id: 'locked-entry-gone', text, line: line.line, message })];
}

function changed({
  line,
  entry,
}: {
  line: NumberedLine;
  entry: EntryFacts | undefined;
}): readonly Finding[] {
  if (!entry) return [];
  const related = { file: lockFile, message: `Line ${line.line} holds it.` };
  if (line.status === 'retired' && !entry.retired) {
    const message = `The name ${line.name} was retired (line ${line.line} of ${lockFile}).`;
    return [
      {
        id: 'retired-name-reused',
        file: entry.file,
        message,
        at: { kind: 'value', path: ['name'] },
        related,
      },
    ];
  }
  if (entry.code !== line.code) {
    const message = `${line.name} was published with the code ${line.code} and now has ${entry.code}.`;
    return [
      {
        id: 'locked-entry-renumbered',
        file: entry.file,
        message,
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
        message: `The code ${code} was retired with ${tombstone.name} (line ${tombstone.line} of ${lockFile}).`,
        at: { kind: 'value', path: ['code'] },
        related: { file: lockFile, message: `Line ${tombstone.line} holds it.` },
      },
    ];
  });
}

function lockFinding({
  id,
  text,
  line,
  message,
}: {
  id: Finding['id'];
  text: string;
  line: number;
  message: string;
}): Finding {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const end = start + (lines[line - 1]?.replace(/\r$/, '').length ?? 0);
  return { id, file: lockFile, message, at: { kind: 'offset', start, end } };
}
