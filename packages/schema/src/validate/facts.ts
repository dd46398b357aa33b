import type { Path } from '../diagnostics/diagnostic.ts';
import type { Code, WireForm } from '../ir.ts';
import type { EntryFile, EntryHead } from '../parse/draft.ts';
import { milliseconds } from '../parse/duration.ts';

/** What the rules between entries need to know of one: plain JSON, a tenth of its draft. */
export interface EntryFacts {
  readonly file: string;
  readonly name: string;
  readonly code: Code;
  readonly retired: boolean;
  /** Whether it closes the connection. */
  readonly closes: boolean;
  readonly forms: readonly FormFact[];
  /** Whether the file lists its wire forms itself. */
  readonly listsForms: boolean;
  readonly scenarios: readonly ScenarioFacts[];
  /** What to use instead, by the last of its ends that says so. */
  readonly replacement?: EntryReference;
  /** The other entries that it speaks of. */
  readonly references: readonly EntryReference[];
}

export type FormFact = Pick<WireForm, 'envelope' | 'code' | 'message'>;

export interface ScenarioFacts {
  readonly id: string;
  readonly plan?: string;
  readonly steps: readonly StepFacts[];
}

export interface StepFacts {
  /** Milliseconds since the scenario's start. */
  readonly at: number;
  readonly send: string;
  readonly connection?: string;
  readonly with?: Readonly<Record<string, number>>;
  readonly expect: string;
}

/** A place that speaks of an entry by its name. */
export interface EntryReference {
  readonly to: string;
  readonly path: Path;
}

/** The facts of an entry; `references` are those that its rules came across. */
export function entryFacts({
  entry: { path: file, source },
  forms,
  references,
}: {
  entry: EntryFile;
  forms: readonly WireForm[];
  references: readonly EntryReference[];
}): EntryFacts {
  const replacement = replacementOf(source);
  return {
    file,
    name: source.name,
    code: source.code,
    retired: source.retired !== undefined,
    closes: closes(source.connection),
    forms: forms.map(({ envelope, code, message }) => ({
      envelope,
      code,
      ...(message !== undefined && { message }),
    })),
    listsForms: source.match !== undefined,
    scenarios: (source.scenarios ?? []).map(scenarioFacts),
    ...(replacement && { replacement }),
    references,
  };
}

function replacementOf(source: EntryHead): EntryReference | undefined {
  for (const key of ['retired', 'deprecated'] as const) {
    const to = source[key]?.replacement;
    if (to !== undefined) return { to, path: [key, 'replacement'] };
  }
  return undefined;
}

function closes(connection: EntryHead['connection']): boolean {
  return (typeof connection === 'object' ? connection.value : connection) === 'closes';
}

function scenarioFacts({
  id,
  plan,
  steps,
}: NonNullable<EntryHead['scenarios']>[number]): ScenarioFacts {
  return {
    id,
    ...(plan !== undefined && { plan }),
    steps: steps.map(({ at, send, connection, with: amounts, expect }) => ({
      at: milliseconds(at),
      send,
      ...(connection !== undefined && { connection }),
      ...(amounts && { with: amounts }),
      expect,
    })),
  };
}
