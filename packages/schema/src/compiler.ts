import { hash } from 'node:crypto';
import type { Diagnostic, Finding } from './diagnostics/diagnostic.ts';
import { locate } from './diagnostics/locate.ts';
import { diagnosticTable } from './diagnostics/table.ts';
import type { CatalogHead, Entry } from './ir.ts';
import { lockFile, readText, type Loaded, type SourceFile } from './load.ts';
import { lowerEntry } from './lower/entry.ts';
import { limitsByEntry, lowerHead } from './lower/lower.ts';
import type { Draft, ParsedFile } from './parse/draft.ts';
import { kindOf, parseFile } from './parse/parseFile.ts';
import type { EntryFacts } from './validate/facts.ts';
import { sortHead } from './validate/head.ts';
import { wireForms } from './validate/matches.ts';
import { declarations, headReferences } from './validate/references.ts';
import { validateEntries, validateEntry, validateHead } from './validate/validate.ts';

/** What is known of an entry's file by itself; plain JSON. */
export interface CheckedEntry {
  /** What the rules between entries look at; absent when the file could not be read. */
  readonly facts?: EntryFacts;
  readonly findings: readonly Finding[];
}

export interface CompiledEntry extends CheckedEntry {
  /** Absent when the file, or one that is no entry, has an error. */
  readonly entry?: Entry;
}

/** Compiles a catalogue entry by entry: nothing about one depends on another but its findings. */
export interface CatalogCompiler {
  /** The IR of all but the entries; absent when a file that is no entry has an error. */
  readonly head?: CatalogHead;
  /**
   * Stands for everything besides its own file that an entry is compiled from: as long as it is the
   * same, the same file gives the same result.
   */
  readonly headKey: string;
  readonly entryFiles: readonly SourceFile[];
  readonly compileEntry: (file: ParsedFile) => CompiledEntry;
  /** Everything found in the catalogue, given all of its entries in the order of `entryFiles`. */
  readonly diagnose: (entries: readonly CheckedEntry[]) => readonly Diagnostic[];
}

export function createCompiler(loaded: Loaded): CatalogCompiler {
  const lock = loaded.files.find(({ path }) => path === lockFile);
  const entryFiles = loaded.files.filter(({ path }) => kindOf(path) === 'entry');
  const headFiles = loaded.files.filter((file) => kindOf(file.path) !== 'entry' && file !== lock);
  const parsed = headFiles.map((file) => parseFile(readText(file)));
  const unread = kindsOf(loaded.findings.map(({ file }) => file));
  const broken = new Set([...unread, ...kindsOf(withoutDraft(parsed))]);
  const head = sortHead({ files: parsed, broken });
  const findings = [...loaded.findings, ...parsed.flatMap((file) => file.findings)];
  if (!head && !broken.has('catalog')) findings.push(noCatalog);
  const declared = head ? declarations(head) : {};
  const references = head ? headReferences({ head, declared }) : [];
  if (head) findings.push(...validateHead({ head, references }));
  const lowered = head && !findings.some(isError) ? lowerHead(head) : undefined;
  const limits = limitsByEntry(head?.limits ?? []);

  return {
    ...(lowered && { head: lowered }),
    headKey: hash('sha256', JSON.stringify(headFiles.map((file) => [file.path, file.hash]))),
    entryFiles,
    compileEntry: ({ path, draft, findings: inFile }) => {
      if (draft?.kind !== 'entry' || !head) return { findings: inFile };
      const file = { path, ...draft };
      const { catalog } = head;
      const forms = wireForms({ source: file.source, catalog });
      const { facts, findings: inEntry } = validateEntry({ entry: file, forms, head, declared });
      const all = [...inFile, ...inEntry];
      if (!lowered || all.some(isError)) return { facts, findings: all };
      const ending = limits.get(facts.name) ?? [];
      const entry = lowerEntry({ file, forms, catalog, limits: ending });
      return { facts, findings: all, entry };
    },
    diagnose: (entries) => {
      const facts = entries.map((entry) => entry.facts).filter((fact) => fact !== undefined);
      const complete = facts.length === entries.length && !unread.includes('entry');
      const lockText = lock && readText(lock);
      return locate({
        findings: [
          ...findings,
          ...entries.flatMap((entry) => entry.findings),
          ...(head
            ? validateEntries({ entries: facts, complete, head, references, lockFile: lockText })
            : []),
        ],
        files: loaded.files,
      });
    },
  };
}

export function isError({ id }: Pick<Finding, 'id'>): boolean {
  return diagnosticTable[id].severity === 'error';
}

function withoutDraft(files: readonly ParsedFile[]): readonly string[] {
  return files.filter(({ draft }) => !draft).map(({ path }) => path);
}

function kindsOf(paths: readonly string[]): readonly Draft['kind'][] {
  return paths.map(kindOf).filter((kind) => kind !== undefined);
}

/** catalog.yaml is missing altogether; one that cannot be read has findings of its own. */
const noCatalog: Finding = {
  id: 'file-unreadable',
  file: 'catalog.yaml',
  says: { key: 'catalog-missing' },
  at: { kind: 'file' },
};
