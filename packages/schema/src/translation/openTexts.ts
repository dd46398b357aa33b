import { compile } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../ir.ts';
import { load, type Loaded, readText } from '../load.ts';
import { parseFile } from '../parse/parseFile.ts';
import { catalogTexts, type TextPart } from './texts.ts';

/** The texts of a catalogue that has no error but locales that are still missing. */
export interface OpenTexts {
  readonly loaded: Loaded;
  readonly sourceLocale: Locale;
  /** Every locale that the catalogue declares, the source locale included. */
  readonly locales: readonly Locale[];
  readonly parts: readonly TextPart[];
}

/** Reads the texts of the catalogue in the folder `root`, or says which errors come first. */
export function openTexts({ root }: { readonly root: string }): {
  readonly texts?: OpenTexts;
  /** The errors in its way; empty when there are texts. */
  readonly errors: readonly Diagnostic[];
} {
  const loaded = load({ root });
  const errors = errorsOf(compile({ root, loaded }).diagnostics);
  const file = loaded.files.find(({ path }) => path === 'catalog.yaml');
  const draft = file && parseFile(readText(file)).draft;
  if (errors.length > 0 || draft?.kind !== 'catalog') return { errors };
  const { sourceLocale, locales } = draft.source;
  const parts = catalogTexts({ loaded, sourceLocale });
  return { texts: { loaded, sourceLocale, locales, parts }, errors };
}

/** The errors of a catalogue besides texts that are not there yet in some locale. */
export function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ id, severity }) => severity === 'error' && id !== 'locale-missing');
}
