import type { Path } from '../diagnostics/diagnostic.ts';
import type { Catalog, Dispute, Entry, Limit } from '../ir.ts';
import { type Checks, createChecks } from './checks.ts';
import { mostProblems, type Problem } from './problem.ts';

/** References of a well-formed catalogue to what it does not declare, and texts that it lacks. */
export function referenceProblems(catalog: Catalog): readonly Problem[] {
  const problems: Problem[] = [];
  const checks = createChecks({
    catalog,
    report: (problem) => {
      if (problems.length < mostProblems) problems.push(problem());
    },
  });
  checks.locales(catalog.title, ['title']);
  for (const list of ['domains', 'envelopes', 'interfaces', 'pages', 'sources'] as const) {
    for (const [index, { title }] of catalog[list].entries()) {
      checks.locales(title, [list, index, 'title']);
    }
  }
  for (const [index, { name }] of catalog.plans.entries()) {
    checks.locales(name, ['plans', index, 'name']);
  }
  for (const [index, limit] of catalog.limits.entries()) {
    checkLimit({ limit, path: ['limits', index], checks });
  }
  for (const [index, dispute] of catalog.disputes.entries()) {
    problems.push(...takenProblems({ dispute, path: ['disputes', index] }));
    checkDispute({ dispute, path: ['disputes', index], checks });
  }
  for (const [index, entry] of catalog.entries.entries()) {
    if (problems.length >= mostProblems) break;
    checkEntry({ entry, path: ['entries', index], checks });
  }
  return problems;
}

interface At {
  readonly path: Path;
  readonly checks: Checks;
}

function checkLimit({ limit, path, checks }: At & { limit: Limit }): void {
  checks.locales(limit.title, [...path, 'title']);
  checks.localizedProse(limit.note, [...path, 'note']);
  for (const [index, to] of limit.interfaces.entries()) {
    checks.reference('interface', to, [...path, 'interfaces', index]);
  }
  for (const [index, to] of limit.past.entries.entries()) {
    checks.reference('entry', to, [...path, 'past', 'entries', index]);
  }
  for (const plan of Object.keys(limit.values)) {
    checks.reference('plan', plan, [...path, 'values', plan]);
  }
  checks.notes(limit.sources, [...path, 'sources']);
}

function checkDispute({ dispute, path, checks }: At & { dispute: Dispute }): void {
  checks.locales(dispute.title, [...path, 'title']);
  checks.localizedProse(dispute.why, [...path, 'why']);
  for (const [index, to] of dispute.about.entries()) checks.target(to, [...path, 'about', index]);
  for (const [index, side] of dispute.sides.entries()) {
    checks.localizedProse(side.says, [...path, 'sides', index, 'says']);
    checks.notes(side.sources, [...path, 'sides', index, 'sources']);
  }
}

function takenProblems({
  dispute: { taken, sides },
  path,
}: {
  dispute: Dispute;
  path: Path;
}): readonly Problem[] {
  if (taken === undefined || sides.some(({ id }) => id === taken)) return [];
  const says = { key: 'side-unknown', side: taken } as const;
  return [{ id: 'unknown-reference', path: [...path, 'taken'], says }];
}

function checkEntry({ entry, path, checks }: At & { entry: Entry }): void {
  const { reference } = checks;
  reference('domain', entry.domain, [...path, 'domain']);
  for (const [index, form] of entry.match.entries()) {
    reference('envelope', form.envelope, [...path, 'match', index, 'envelope']);
    checkSource({ fact: form, path: [...path, 'match', index], checks });
  }
  checkSource({ fact: entry.httpStatus, path: [...path, 'httpStatus'], checks });
  checkSource({ fact: entry.connection, path: [...path, 'connection'], checks });
  const { wait } = entry.retry;
  if (wait !== undefined && 'limit' in wait) {
    reference('limit', wait.limit, [...path, 'retry', 'wait', 'limit']);
  }
  for (const [index, to] of entry.limits.entries()) {
    reference('limit', to, [...path, 'limits', index]);
  }
  for (const [index, to] of entry.see.entries()) checks.target(to, [...path, 'see', index]);
  for (const key of ['deprecated', 'retired'] as const) {
    const to = entry[key]?.replacement;
    if (to !== undefined) reference('entry', to, [...path, key, 'replacement']);
  }
  checks.notes(entry.sources, [...path, 'sources']);
  checkScenarios({ entry, path, checks });
  checkText({ entry, path, checks });
}

function checkSource({
  fact,
  path,
  checks,
}: At & { fact: { readonly source?: string } | undefined }): void {
  if (fact?.source !== undefined) checks.reference('source', fact.source, [...path, 'source']);
}

function checkScenarios({ entry, path, checks }: At & { entry: Entry }): void {
  for (const [index, { title, plan, steps }] of entry.scenarios.entries()) {
    const here = [...path, 'scenarios', index];
    checks.locales(title, [...here, 'title']);
    if (plan !== undefined) checks.reference('plan', plan, [...here, 'plan']);
    for (const [number, { send, expect }] of steps.entries()) {
      checks.reference('interface', send, [...here, 'steps', number, 'send']);
      checks.reference('entry', expect, [...here, 'steps', number, 'expect']);
    }
  }
}

function checkText({ entry, path, checks }: At & { entry: Entry }): void {
  const params = new Set(entry.params.map(({ name }) => name));
  checks.locales(entry.text, [...path, 'text']);
  for (const [locale, text] of Object.entries(entry.text)) {
    const here = [...path, 'text', locale];
    checks.parts(text.message.parts, { params, path: [...here, 'message', 'parts'] });
    checks.prose(text.meaning, [...here, 'meaning']);
    for (const key of ['causes', 'fixes', 'notes'] as const) {
      for (const [index, prose] of text[key].entries()) {
        checks.prose(prose, [...here, key, index]);
      }
    }
  }
}
