import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import type { Prose } from '../ir.ts';
import type { Draft } from '../parse/draft.ts';
import { isTarget, parseProse } from '../parse/prose.ts';
import { nearest } from '../source/nearest.ts';
import type { SourceNoteSource } from '../source/index.ts';
import type { Parts } from './parts.ts';

type Kind =
  | 'domain'
  | 'envelope'
  | 'interface'
  | 'page'
  | 'source'
  | 'plan'
  | 'limit'
  | 'entry'
  | 'dispute';

interface Reference {
  readonly kind: Kind;
  readonly to: string;
  readonly file: string;
  readonly path: Path;
}

/** References to what is declared nowhere, and links that are not safe. */
export function references(parts: Parts): readonly Finding[] {
  const declared = declarations(parts);
  const findings: Finding[] = [];
  const check = ({ kind, to, file, path }: Reference): void => {
    const known = declared[kind];
    if (!known || known.has(to)) return;
    const meant = nearest({ word: to, among: known });
    findings.push({
      id: 'unknown-reference',
      file,
      message: `There is no ${kind} ${JSON.stringify(to)}${meant ? `, did you mean "${meant}"?` : '.'}`,
      at: { kind: 'value', path },
    });
  };
  const target = (text: string, file: string, path: Path): void => {
    if (!isTarget(text)) {
      findings.push({
        id: 'link-unsafe',
        file,
        message: `The link leads to “${text}”.`,
        at: { kind: 'value', path },
      });
      return;
    }
    const [kind, to] = splitTarget(text);
    if (kind !== 'https') check({ kind, to, file, path });
  };
  const prose = (spans: Prose, file: string, path: Path): void => {
    for (const span of spans)
      if (typeof span !== 'string' && span.kind === 'link') target(span.to, file, path);
  };
  const text = (value: string, file: string, path: Path): void => {
    const parsed = parseProse(value);
    prose(parsed.prose, file, path);
    for (const unsafe of parsed.unsafe) target(unsafe, file, path);
  };
  const notes = (list: readonly SourceNoteSource[] | undefined, file: string, path: Path): void => {
    for (const [index, note] of (list ?? []).entries()) {
      const here = [...path, index];
      check({ kind: 'source', to: note.source, file, path: [...here, 'source'] });
      for (const [locale, value] of Object.entries(note.text ?? {}))
        text(value, file, [...here, 'text', locale]);
    }
  };
  const visit: Visit = { check, target, prose, text, notes };
  for (const entry of parts.entries) entryReferences({ entry, visit });
  planReferences({ parts, visit });
  limitReferences({ parts, visit });
  for (const dispute of parts.disputes) disputeReferences({ dispute, visit });
  return findings;
}

interface Visit {
  readonly check: (reference: Reference) => void;
  readonly target: (text: string, file: string, path: Path) => void;
  readonly prose: (spans: Prose, file: string, path: Path) => void;
  readonly text: (value: string, file: string, path: Path) => void;
  readonly notes: (list: readonly SourceNoteSource[] | undefined, file: string, path: Path) => void;
}

/** What is declared, by kind; a kind with an unreadable file is left out and not checked. */
function declarations({
  catalog,
  plans,
  limits,
  entries,
  disputes,
  broken,
}: Parts): Partial<Record<Kind, ReadonlySet<string>>> {
  const unless = <Value>(kind: Draft['kind'], value: () => Value): Value | undefined =>
    broken.has(kind) ? undefined : value();
  const found: Record<Kind, ReadonlySet<string> | undefined> = {
    domain: ids(catalog.domains),
    envelope: ids(catalog.envelopes),
    interface: ids(catalog.interfaces),
    page: ids(catalog.pages),
    source: ids(catalog.sources),
    plan: unless('plans', () => ids(plans)),
    limit: unless('limits', () => ids(limits)),
    entry: unless('entry', () => new Set(entries.map(({ source }) => source.name))),
    dispute: unless('dispute', () => ids(disputes.map(({ source }) => source))),
  };
  return found as Partial<Record<Kind, ReadonlySet<string>>>;
}

function ids(items: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set(items?.map(({ id }) => id));
}

function splitTarget(target: string): ['https', string] | [Kind, string] {
  const colon = target.indexOf(':');
  return [target.slice(0, colon) as Kind, target.slice(colon + 1)];
}

function entryReferences({
  entry,
  visit,
}: {
  entry: Parts['entries'][number];
  visit: Visit;
}): void {
  const { path: file, source, text } = entry;
  const { check } = visit;
  check({ kind: 'domain', to: source.domain, file, path: ['domain'] });
  for (const [index, form] of (source.match ?? []).entries()) {
    check({ kind: 'envelope', to: form.envelope, file, path: ['match', index, 'envelope'] });
    if (form.source)
      check({ kind: 'source', to: form.source, file, path: ['match', index, 'source'] });
  }
  const wait = source.retry?.wait;
  if (wait && 'limit' in wait)
    check({ kind: 'limit', to: wait.limit, file, path: ['retry', 'wait', 'limit'] });
  for (const key of ['httpStatus', 'connection'] as const) {
    const fact = source[key];
    if (typeof fact === 'object' && fact.source)
      check({ kind: 'source', to: fact.source, file, path: [key, 'source'] });
  }
  for (const key of ['deprecated', 'retired'] as const) {
    const to = source[key]?.replacement;
    if (to) check({ kind: 'entry', to, file, path: [key, 'replacement'] });
  }
  for (const [index, to] of (source.see ?? []).entries()) visit.target(to, file, ['see', index]);
  for (const [index, scenario] of (source.scenarios ?? []).entries()) {
    const path = ['scenarios', index];
    if (scenario.plan) check({ kind: 'plan', to: scenario.plan, file, path: [...path, 'plan'] });
    for (const [number, step] of scenario.steps.entries()) {
      const here = [...path, 'steps', number];
      check({ kind: 'interface', to: step.send, file, path: [...here, 'send'] });
      check({ kind: 'entry', to: step.expect, file, path: [...here, 'expect'] });
    }
  }
  visit.notes(source.sources, file, ['sources']);
  for (const [locale, { parsed }] of Object.entries(text)) {
    const path = ['text', locale];
    visit.prose(parsed.meaning, file, [...path, 'meaning']);
    for (const key of ['causes', 'fixes', 'notes'] as const) {
      for (const [index, spans] of parsed[key].entries())
        visit.prose(spans, file, [...path, key, index]);
    }
  }
}

function planReferences({ parts, visit }: { parts: Parts; visit: Visit }): void {
  for (const [index, plan] of parts.plans.entries()) {
    if (!plan.limitsAs) continue;
    visit.check({
      kind: 'plan',
      to: plan.limitsAs,
      file: 'plans.yaml',
      path: ['plans', index, 'limitsAs'],
    });
  }
}

function limitReferences({ parts, visit }: { parts: Parts; visit: Visit }): void {
  const file = 'limits.yaml';
  for (const [index, limit] of parts.limits.entries()) {
    const path = ['limits', index];
    for (const [at, to] of limit.interfaces.entries()) {
      visit.check({ kind: 'interface', to, file, path: [...path, 'interfaces', at] });
    }
    for (const [at, to] of (limit.past.entries ?? []).entries()) {
      visit.check({ kind: 'entry', to, file, path: [...path, 'past', 'entries', at] });
    }
    for (const plan of Object.keys(limit.values)) {
      if (plan !== 'all')
        visit.check({ kind: 'plan', to: plan, file, path: [...path, 'values', plan] });
    }
    for (const [locale, value] of Object.entries(limit.note ?? {})) {
      visit.text(value, file, [...path, 'note', locale]);
    }
    visit.notes(limit.sources, file, [...path, 'sources']);
  }
}

function disputeReferences({
  dispute,
  visit,
}: {
  dispute: Parts['disputes'][number];
  visit: Visit;
}): void {
  const { path: file, source } = dispute;
  for (const [index, to] of source.about.entries()) visit.target(to, file, ['about', index]);
  for (const [index, side] of source.sides.entries())
    visit.notes(side.sources, file, ['sides', index, 'sources']);
  for (const [locale, text] of Object.entries(source.text)) {
    visit.text(text.why, file, ['text', locale, 'why']);
    for (const [side, says] of Object.entries(text.sides))
      visit.text(says, file, ['text', locale, 'sides', side]);
  }
}
