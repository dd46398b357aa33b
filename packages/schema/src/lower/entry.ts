import type {
  Entry,
  EntryText,
  Fact,
  Localized,
  Param,
  Retry,
  Scenario,
  Step,
  Target,
  WireForm,
} from '../ir.ts';
import type { EntryFile, EntryHead } from '../parse/draft.ts';
import { milliseconds } from '../parse/duration.ts';
import { ended, param as paramForm, request as requestForm } from '../source/entry.ts';
import type { StepSource } from '../source/index.ts';
import type { Head } from '../validate/head.ts';
import { sourceNotes } from './text.ts';

/** An entry with everything resolved; `limits` are the ids of the limits that end in it. */
export function lowerEntry({
  file,
  forms,
  catalog,
  limits,
}: {
  file: EntryFile;
  forms: readonly WireForm[];
  catalog: Head['catalog'];
  limits: readonly string[];
}): Entry {
  const { source } = file;
  return {
    name: source.name,
    code: source.code,
    kind: source.kind,
    domain: source.domain,
    transports: source.transports,
    match: forms,
    ...(source.httpStatus && { httpStatus: fact(source.httpStatus) }),
    connection: connection(source.connection),
    retry: lowerRetry(source.retry),
    params: Object.entries(source.params ?? {}).map(([name, param]) => lowerParam({ name, param })),
    text: entryText({ file, catalog }),
    scenarios: (source.scenarios ?? []).map(lowerScenario),
    see: (source.see ?? []) as readonly Target[],
    limits: [...new Set([...limits, ...waitLimit(source)])],
    since: source.since,
    ...(source.deprecated && { deprecated: inOrder(source.deprecated, ended) }),
    ...(source.retired && { retired: inOrder(source.retired, ended) }),
    sources: sourceNotes(source.sources),
    file: file.path,
  };
}

/** What an object says, in the order of its form, whatever that of the file. */
function inOrder<Value extends object>(
  value: Value,
  { shape }: { readonly shape: Readonly<Record<string, unknown>> },
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const keys = Object.keys(shape) as (keyof Value)[];
  return Object.fromEntries(
    keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]),
  ) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}

function fact<Value>({
  value,
  evidence,
  source,
}: {
  value: Value;
  evidence?: Fact<Value>['evidence'] | undefined;
  source?: string | undefined;
}): Fact<Value> {
  return { value, evidence: evidence ?? 'documented', ...(source !== undefined && { source }) };
}

function connection(source: EntryHead['connection']): Entry['connection'] {
  // Where no source tells, nothing is known to close it.
  if (source === undefined) return fact({ value: 'stays-open', evidence: 'inferred' });
  return typeof source === 'string' ? fact({ value: source }) : fact(source);
}

function lowerRetry(source: EntryHead['retry']): Retry {
  // Only a success has none: there is nothing to try again.
  if (!source) return { when: 'never', executed: 'yes', evidence: 'documented' };
  const { when, wait, executed, evidence } = source;
  return {
    when,
    ...(wait && {
      wait: 'limit' in wait ? { limit: wait.limit } : { ms: milliseconds(wait.duration) },
    }),
    executed,
    evidence: evidence ?? 'documented',
  };
}

function waitLimit({ retry }: EntryHead): readonly string[] {
  return retry?.wait && 'limit' in retry.wait ? [retry.wait.limit] : [];
}

function lowerParam({
  name,
  param,
}: {
  name: string;
  param: NonNullable<EntryHead['params']>[string];
}): Param {
  return { name, ...inOrder(param, paramForm) } as Param;
}

function entryText({
  file,
  catalog,
}: {
  file: EntryFile;
  catalog: Head['catalog'];
}): Localized<EntryText> {
  const original = file.text[catalog.sourceLocale]?.hash;
  return Object.fromEntries(
    catalog.locales.flatMap((locale) => {
      const draft = file.text[locale];
      if (!draft) return [];
      const stale = locale !== catalog.sourceLocale && draft.from !== original;
      return [[locale, { ...draft.parsed, stale }]];
    }),
  );
}

function lowerScenario({
  id,
  title,
  plan,
  steps,
}: NonNullable<EntryHead['scenarios']>[number]): Scenario {
  return { id, title, ...(plan !== undefined && { plan }), steps: steps.map(lowerStep) };
}

function lowerStep({ at, send, connection: on, with: amounts, request, expect }: StepSource): Step {
  return {
    at: milliseconds(at),
    send,
    ...(on !== undefined && { connection: on }),
    with: amounts ?? {},
    ...(request && { request: inOrder(request, requestForm) }),
    expect,
  };
}
