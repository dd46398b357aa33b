import type { Code, Entry, ParamType } from '../ir.ts';

/** One published entry. A tombstone is a line whose status is `retired` and whose entry is gone. */
export interface LockLine {
  readonly name: string;
  readonly code: Code;
  readonly status: 'active' | 'deprecated' | 'retired';
  readonly params: readonly { readonly name: string; readonly type: ParamType }[];
}

export interface ParsedLock {
  /**
   * One line per name. Git's merge leaves two when branches changed a name's line, or the one beside
   * it, each in its own way; the later status holds, since an entry only goes on from one to the next.
   */
  readonly lines: readonly (LockLine & { readonly line: number })[];
  /** Names that were given two codes, with the number of the first line and of the other. */
  readonly renumbered: readonly {
    readonly name: string;
    readonly first: number;
    readonly line: number;
  }[];
  /** Lines that are none, by number from 1. */
  readonly invalid: readonly number[];
}

const header = [
  '# One published entry per line: NAME code status [param:type …]. Written by `errdex lock`.',
  '# Lines are never removed: of an entry that is gone, a tombstone with the status retired stays.',
];

/** In the order in which an entry goes through them. */
const statuses: readonly LockLine['status'][] = ['active', 'deprecated', 'retired'];

// A number is written as it is, a string code in quotes, since "401" and 401 are two codes.
const form =
  /^([A-Z][A-Z0-9_]*) (-?\d+|"[\x21-\x7e]+") (active|deprecated|retired)((?: [a-z][a-zA-Z0-9]*:(?:string|integer|number|boolean|datetime))*)$/;

/** Reads catalog.lock; lines that cannot be read are told by number. */
export function parseLock(text: string): ParsedLock {
  const lines = new Map<string, LockLine & { line: number }>();
  const renumbered: ParsedLock['renumbered'][number][] = [];
  const invalid: number[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw === '' || raw.startsWith('#')) continue;
    const [, name, code, status, params] = form.exec(raw) ?? [];
    if (!name || !code || !status) {
      invalid.push(index + 1);
      continue;
    }
    const read: LockLine & { line: number } = {
      name,
      code: code.startsWith('"') ? code.slice(1, -1) : Number(code),
      status: status as LockLine['status'],
      params: paramsOf(params ?? ''),
      line: index + 1,
    };
    const first = lines.get(name);
    if (first !== undefined && first.code !== read.code) {
      renumbered.push({ name, first: first.line, line: read.line });
    } else if (first === undefined || isLater(read, first)) lines.set(name, read);
  }
  return { lines: [...lines.values()], renumbered, invalid };
}

function isLater(a: LockLine, b: LockLine): boolean {
  return statuses.indexOf(a.status) >= statuses.indexOf(b.status);
}

function paramsOf(text: string): LockLine['params'] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((param) => {
      const [name, type] = param.split(':') as [string, ParamType];
      return { name, type };
    });
}

/** The text of a lock, sorted by name so that branches which add entries merge cleanly. */
export function formatLock(lines: readonly LockLine[]): string {
  const sorted = lines.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [...header, ...sorted.map(formatLine), ''].join('\n');
}

function formatLine({ name, code, status, params }: LockLine): string {
  const wire = typeof code === 'number' ? String(code) : `"${code}"`;
  return [name, wire, status, ...params.map((param) => `${param.name}:${param.type}`)].join(' ');
}

/** The lock with what the entries add to it: new names, and changes of status or params. */
export function updateLock({
  lines,
  entries,
}: {
  lines: readonly LockLine[];
  entries: readonly Entry[];
}): readonly LockLine[] {
  const byName = new Map(lines.map((line) => [line.name, line]));
  for (const entry of entries) byName.set(entry.name, lockLine(entry));
  return [...byName.values()].map(({ name, code, status, params }) => ({
    name,
    code,
    status,
    params,
  }));
}

function lockLine({ name, code, params, deprecated, retired }: Entry): LockLine {
  return {
    name,
    code,
    status: retired ? 'retired' : deprecated ? 'deprecated' : 'active',
    params: params.map((param) => ({ name: param.name, type: param.type })),
  };
}
