import { z } from 'zod';
import { hasForm } from '../generated/forms/irEntry.js';
import type { Path } from './diagnostics/diagnostic.ts';
import { inChinese, inEnglish } from './diagnostics/sentences/sentences.ts';
import type { DiagnosticId } from './diagnostics/table.ts';
import { irVersion, type Catalog } from './ir.ts';
import { irSchema } from './irSchema.ts';
import { declarationProblems, namesTwice } from './irSchema/declarations.ts';
import { mostProblems, type Problem } from './irSchema/problem.ts';
import { referenceProblems } from './irSchema/references.ts';
import { schemaFindings } from './parse/schemaFindings.ts';

/** What is wrong at one place of a `catalog.json`. */
export interface CatalogProblem {
  readonly id: DiagnosticId;
  /** JSON Pointer; empty for the whole file. */
  readonly pointer: string;
  readonly message: string;
  /** The same for Chinese readers. */
  readonly zh: { readonly message: string };
}

export type ParsedCatalog =
  | { readonly kind: 'catalog'; readonly catalog: Catalog }
  | { readonly kind: 'problems'; readonly problems: readonly CatalogProblem[] };

/**
 * Checks that a value read from a `catalog.json` is a catalogue: the form of everything in it, that
 * names are unique, that what is referred to exists, and that every text is there in every locale.
 * Gives the value itself, or at most 100 problems; never throws.
 */
export function parseCatalog(value: unknown): ParsedCatalog {
  return parsed({ value, found: problemsOf(value) });
}

/**
 * The same for the form and the names of entries alone: for part of a catalogue, in which not all that is
 * referred to need be there.
 */
export function parseCatalogForm(value: unknown): ParsedCatalog {
  const problems = allFormProblems(value);
  const found = problems.length > 0 ? problems : namesTwice((value as Catalog).entries);
  return parsed({ value, found });
}

function parsed({ value, found }: { value: unknown; found: readonly Problem[] }): ParsedCatalog {
  const problems = found.slice(0, mostProblems);
  if (problems.length === 0) return { kind: 'catalog', catalog: value as Catalog };
  return {
    kind: 'problems',
    problems: problems.map(({ id, path, says }) => ({
      id,
      pointer: pointerTo(path),
      message: inEnglish(says),
      zh: { message: inChinese(says) },
    })),
  };
}

// Entries are looked at one by one: what Zod makes of those it is asked about can be forgotten at once.
const headSchema = irSchema.extend({ entries: z.array(z.unknown()) });
const entrySchema = irSchema.shape.entries.element;

function problemsOf(value: unknown): readonly Problem[] {
  const problems = allFormProblems(value);
  if (problems.length > 0) return problems;
  const catalog = value as Catalog;
  const declared = declarationProblems(catalog);
  return declared.length > 0 ? declared : referenceProblems(catalog);
}

function allFormProblems(value: unknown): readonly Problem[] {
  const version = (value as Partial<Catalog> | null | undefined)?.irVersion;
  if (typeof version === 'number' && version !== irVersion) {
    const says = { key: 'format-unknown', version, known: irVersion } as const;
    return [{ id: 'value-invalid', path: ['irVersion'], says }];
  }
  const head = headSchema.safeParse(value, { reportInput: true });
  const problems = head.success ? [] : [...formProblems({ error: head.error, path: [] })];
  for (const [index, entry] of (head.data?.entries ?? []).entries()) {
    if (problems.length >= mostProblems) break;
    problems.push(...entryProblems({ entry, path: ['entries', index] }));
  }
  return problems;
}

function entryProblems({ entry, path }: { entry: unknown; path: Path }): readonly Problem[] {
  try {
    if (hasForm(entry)) return [];
    const { error } = entrySchema.safeParse(entry, { reportInput: true });
    return error === undefined ? [] : formProblems({ error, path });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A message without end is deeper than the stack.
    return [{ id: 'value-invalid', path, says: { key: 'entry-too-deep' } }];
  }
}

function formProblems({ error, path }: { error: z.ZodError; path: Path }): readonly Problem[] {
  const issues = error.issues
    .slice(0, mostProblems)
    .map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return schemaFindings({ file: '', error: new z.ZodError(issues) }).map(({ id, at, says }) => ({
    id,
    path: 'path' in at ? at.path : path,
    says,
  }));
}

/** Keys that no reader would want to see whole are cut. */
function pointerTo(path: Path): string {
  return path
    .map((key) => `/${String(key).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
