import type { Finding } from '../diagnostics/diagnostic.ts';
import type { WireForm } from '../ir.ts';
import type { TextFile } from '../load.ts';
import type { EntryFile } from '../parse/draft.ts';
import { entryFacts, type EntryFacts } from './facts.ts';
import type { Head } from './head.ts';
import { headArrival } from './arrival.ts';
import { entryDates } from './dates.ts';
import { entryLocales, headLocales } from './locales.ts';
import { lock } from './lock.ts';
import { ambiguousForms, entryMatches } from './matches.ts';
import { entryNames, headNames } from './names.ts';
import {
  type Declared,
  entryReferences,
  type FileReferences,
  unknownEntries,
} from './references.ts';
import { entryParams } from './params.ts';
import { entryRequired, headRequired } from './required.ts';
import { replacements } from './replacements.ts';
import { scenarios } from './scenarios.ts';

/** Applies the rules for files that are no entries. */
export function validateHead({
  head,
  references,
}: {
  head: Head;
  references: readonly FileReferences[];
}): readonly Finding[] {
  return [
    ...headRequired(head),
    ...headNames(head),
    ...headArrival(head),
    ...references.flatMap(({ findings }) => findings),
    ...headLocales(head),
  ];
}

/** Applies the rules for one entry, which needs to know no other. */
export function validateEntry({
  entry,
  forms,
  head,
  declared,
}: {
  entry: EntryFile;
  /** Its wire forms. */
  forms: readonly WireForm[];
  head: Head;
  declared: Declared;
}): { readonly findings: readonly Finding[]; readonly facts: EntryFacts } {
  const { findings, references } = entryReferences({ entry, declared });
  return {
    findings: [
      ...entryRequired(entry),
      ...entryParams(entry),
      ...entryDates(entry),
      ...findings,
      ...entryMatches({ entry, forms, head }),
      ...entryLocales({ entry, head }),
    ],
    facts: entryFacts({ entry, forms, references }),
  };
}

/** Applies the rules between entries, and those on what other files say of them. */
export function validateEntries({
  entries,
  complete,
  head,
  references,
  lockFile,
}: {
  entries: readonly EntryFacts[];
  /** Whether every entry's file could be read. */
  complete: boolean;
  head: Head;
  /** What the files that are no entries say of them. */
  references: readonly FileReferences[];
  lockFile: TextFile | undefined;
}): readonly Finding[] {
  const names = new Set(entries.map(({ name }) => name));
  return [
    ...entryNames(entries),
    ...(complete
      ? [
          ...references.flatMap((file) => unknownEntries({ ...file, names })),
          ...entries.flatMap((entry) => unknownEntries({ ...entry, names })),
        ]
      : []),
    ...ambiguousForms(entries),
    ...replacements(entries),
    ...scenarios({ entries, head }),
    ...lock({ entries, complete, file: lockFile }),
  ];
}
