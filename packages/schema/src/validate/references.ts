import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import type { Referred } from '../diagnostics/sentences/rules.en.ts';
import type { Prose } from '../ir.ts';
import type { Draft, EntryFile } from '../parse/draft.ts';
import { isTarget, parseProse } from '../parse/prose.ts';
import { nearest } from '../source/nearest.ts';
import type { DisputeSource, SourceNoteSource } from '../source/index.ts';
import type { EntryReference } from './facts.ts';
import type { Head } from './head.ts';

interface Reference {
  readonly kind: Referred;
  readonly to: string;
  /** Asked for only when there is something to say. */
  readonly path: () => Path;
  /** Whether it is the key at the path that refers, not the value. */
  readonly byKey?: boolean;
}

/** What is declared besides entries, by kind; a kind with an unreadable file is left out and not checked. */
export type Declared = Partial<Record<Exclude<Referred, 'entry'>, ReadonlySet<string>>>;

/** What one file refers to. */
export interface FileReferences {
  readonly file: string;
  /** References to what is declared nowhere, and links that are not safe. */
  readonly findings: readonly Finding[];
  /** References to entries, which are not known yet. */
  readonly references: readonly EntryReference[];
}

/** The references of the files that are no entries. */
export function headReferences({
  head,
  declared,
}: {
  head: Head;
  declared: Declared;
}): readonly FileReferences[] {
  return [
    visitFile({ file: 'plans.yaml', declared, visit: planReferences(head.plans) }),
    visitFile({ file: 'limits.yaml', declared, visit: limitReferences(head.limits) }),
    ...head.disputes.map(({ path: file, source }) =>
      visitFile({ file, declared, visit: disputeReferences(source) }),
    ),
  ];
}

/** The references of an entry's file. */
export function entryReferences({
  entry,
  declared,
}: {
  entry: EntryFile;
  declared: Declared;
}): FileReferences {
  return visitFile({ file: entry.path, declared, visit: visitEntry(entry) });
}

/** References to entries that nothing declares. */
export function unknownEntries({
  file,
  references,
  names,
}: Pick<FileReferences, 'file' | 'references'> & {
  names: ReadonlySet<string>;
}): readonly Finding[] {
  return references
    .filter(({ to }) => !names.has(to))
    .map(({ to, path }) => unknown({ kind: 'entry', to, path: () => path, file, known: names }));
}

function unknown({
  kind,
  to,
  path,
  byKey,
  file,
  known,
}: Reference & { readonly file: string; readonly known: ReadonlySet<string> }): Finding {
  const meant = nearest({ word: to, among: known });
  return {
    id: 'unknown-reference',
    file,
    says: { key: 'reference-unknown', kind, to, ...(meant !== undefined && { meant }) },
    at: { kind: byKey ? 'key' : 'value', path: path() },
  };
}

function visitFile({
  file,
  declared,
  visit,
}: {
  file: string;
  declared: Declared;
  visit: (visit: Visit) => void;
}): FileReferences {
  const findings: Finding[] = [];
  const references: EntryReference[] = [];
  const check = (reference: Reference): void => {
    const { kind, to, path } = reference;
    if (kind === 'entry') {
      references.push({ to, path: path() });
      return;
    }
    const known = declared[kind];
    if (known && !known.has(to)) findings.push(unknown({ ...reference, file, known }));
  };
  const target = (text: string, path: () => Path): void => {
    if (!isTarget(text)) {
      findings.push({
        id: 'link-unsafe',
        file,
        says: { key: 'link-unsafe', target: text },
        at: { kind: 'value', path: path() },
      });
      return;
    }
    const [kind, to] = splitTarget(text);
    if (kind !== 'https') check({ kind, to, path });
  };
  const prose = (spans: Prose, path: () => Path): void => {
    for (const span of spans)
      if (typeof span !== 'string' && span.kind === 'link') target(span.to, path);
  };
  const text = (value: string, path: () => Path): void => {
    const parsed = parseProse(value);
    prose(parsed.prose, path);
    for (const unsafe of parsed.unsafe) target(unsafe, path);
  };
  const notes = (list: readonly SourceNoteSource[] | undefined, path: Path): void => {
    for (const [index, note] of (list ?? []).entries()) {
      check({ kind: 'source', to: note.source, path: () => [...path, index, 'source'] });
      for (const [locale, value] of Object.entries(note.text ?? {}))
        text(value, () => [...path, index, 'text', locale]);
    }
  };
  visit({ check, target, prose, text, notes });
  return { file, findings, references };
}

interface Visit {
  readonly check: (reference: Reference) => void;
  readonly target: (text: string, path: () => Path) => void;
  readonly prose: (spans: Prose, path: () => Path) => void;
  readonly text: (value: string, path: () => Path) => void;
  readonly notes: (list: readonly SourceNoteSource[] | undefined, path: Path) => void;
}

/** What the files that are no entries declare. */
export function declarations({ catalog, plans, limits, disputes, broken }: Head): Declared {
  const unless = (
    kind: Draft['kind'],
    items: readonly { readonly id: string }[],
  ): ReadonlySet<string> | undefined => (broken.has(kind) ? undefined : ids(items));
  const found: Record<keyof Declared, ReadonlySet<string> | undefined> = {
    domain: ids(catalog.domains),
    envelope: ids(catalog.envelopes),
    interface: ids(catalog.interfaces),
    page: ids(catalog.pages),
    source: ids(catalog.sources),
    plan: unless('plans', plans),
    limit: unless('limits', limits),
    dispute: unless(
      'dispute',
      disputes.map(({ source }) => source),
    ),
  };
  return found as Declared;
}

function ids(items: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set(items?.map(({ id }) => id));
}

function splitTarget(target: string): ['https', string] | [Referred, string] {
  const colon = target.indexOf(':');
  return [target.slice(0, colon) as Referred, target.slice(colon + 1)];
}

function visitEntry({ source, text }: EntryFile): (visit: Visit) => void {
  return ({ check, target, prose, notes }) => {
    check({ kind: 'domain', to: source.domain, path: () => ['domain'] });
    for (const [index, form] of (source.match ?? []).entries()) {
      check({ kind: 'envelope', to: form.envelope, path: () => ['match', index, 'envelope'] });
      if (form.source)
        check({ kind: 'source', to: form.source, path: () => ['match', index, 'source'] });
    }
    const wait = source.retry?.wait;
    if (wait && 'limit' in wait)
      check({ kind: 'limit', to: wait.limit, path: () => ['retry', 'wait', 'limit'] });
    for (const key of ['httpStatus', 'connection'] as const) {
      const fact = source[key];
      if (typeof fact === 'object' && fact.source)
        check({ kind: 'source', to: fact.source, path: () => [key, 'source'] });
    }
    for (const key of ['deprecated', 'retired'] as const) {
      const to = source[key]?.replacement;
      if (to) check({ kind: 'entry', to, path: () => [key, 'replacement'] });
    }
    for (const [index, to] of (source.see ?? []).entries()) target(to, () => ['see', index]);
    for (const [index, scenario] of (source.scenarios ?? []).entries()) {
      const path = ['scenarios', index];
      if (scenario.plan) check({ kind: 'plan', to: scenario.plan, path: () => [...path, 'plan'] });
      for (const [number, step] of scenario.steps.entries()) {
        const inStep = (key: string) => (): Path => [...path, 'steps', number, key];
        check({ kind: 'interface', to: step.send, path: inStep('send') });
        check({ kind: 'entry', to: step.expect, path: inStep('expect') });
      }
    }
    notes(source.sources, ['sources']);
    for (const [locale, { parsed }] of Object.entries(text)) {
      const path = ['text', locale];
      prose(parsed.meaning, () => [...path, 'meaning']);
      for (const key of ['causes', 'fixes', 'notes'] as const) {
        for (const [index, spans] of parsed[key].entries())
          prose(spans, () => [...path, key, index]);
      }
    }
  };
}

function planReferences(plans: Head['plans']): (visit: Visit) => void {
  return ({ check }) => {
    for (const [index, { limitsAs }] of plans.entries()) {
      if (limitsAs) check({ kind: 'plan', to: limitsAs, path: () => ['plans', index, 'limitsAs'] });
    }
  };
}

function limitReferences(limits: Head['limits']): (visit: Visit) => void {
  return ({ check, text, notes }) => {
    for (const [index, limit] of limits.entries()) {
      const path = ['limits', index];
      for (const [at, to] of limit.interfaces.entries()) {
        check({ kind: 'interface', to, path: () => [...path, 'interfaces', at] });
      }
      for (const [at, to] of (limit.past.entries ?? []).entries()) {
        check({ kind: 'entry', to, path: () => [...path, 'past', 'entries', at] });
      }
      for (const plan of Object.keys(limit.values)) {
        if (plan === 'all') continue;
        check({ kind: 'plan', to: plan, path: () => [...path, 'values', plan], byKey: true });
      }
      for (const [locale, value] of Object.entries(limit.note ?? {})) {
        text(value, () => [...path, 'note', locale]);
      }
      notes(limit.sources, [...path, 'sources']);
    }
  };
}

function disputeReferences(dispute: DisputeSource): (visit: Visit) => void {
  return ({ target, text, notes }) => {
    for (const [index, to] of dispute.about.entries()) target(to, () => ['about', index]);
    for (const [index, side] of dispute.sides.entries())
      notes(side.sources, ['sides', index, 'sources']);
    for (const [locale, { why, sides }] of Object.entries(dispute.text)) {
      text(why, () => ['text', locale, 'why']);
      for (const [side, says] of Object.entries(sides))
        text(says, () => ['text', locale, 'sides', side]);
    }
  };
}
