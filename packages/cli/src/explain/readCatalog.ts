import { readFileSync } from 'node:fs';
import type { Catalog, ParsedCatalog } from '@errdex/schema';
import type { ReadingContext } from '../commands/context.ts';
import { inLanguage } from '../diagnostics/inLanguage.ts';
import { WrongUse } from '../wrongUse.ts';

/** The version of the IR that this release reads. */
const irVersion: Catalog['irVersion'] = 1;

/** Reads a catalog.json; throws `WrongUse` when it is none, or of another format. */
export function readCatalog({
  file,
  shown,
  context,
}: {
  readonly file: string | URL;
  /** The file as the user knows it. */
  readonly shown: string;
  readonly context: ReadingContext;
}): Catalog {
  // Bytes first: read as text, a large file leaves holes in memory that stay.
  return catalogOf({ text: () => readFileSync(file).toString('utf8'), shown, context });
}

/** The same of a file that has been read, or is read here. */
export function catalogOf({
  text,
  shown,
  context: { phrases },
}: {
  readonly text: string | (() => string);
  readonly shown: string;
  readonly context: ReadingContext;
}): Catalog {
  let value: unknown;
  try {
    // Some editors mark UTF-8 at its beginning.
    value = JSON.parse((typeof text === 'string' ? text : text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse({ message: phrases.explain.catalogUnreadable(shown, reason) });
  }
  const catalog = value as Partial<Catalog> | null;
  if (typeof catalog !== 'object' || !Array.isArray(catalog?.entries) || !catalog.envelopes) {
    throw new WrongUse({
      message: phrases.explain.catalogNotOne(shown),
      fix: phrases.explain.catalogNotOneFix,
    });
  }
  if (catalog.irVersion !== irVersion) {
    throw new WrongUse({
      message: phrases.explain.catalogVersion(shown, String(catalog.irVersion), irVersion),
    });
  }
  return value as Catalog;
}

/** How many problems of a file are shown: it is made anew, not mended. */
const mostShown = 5;

/**
 * Checks all of a catalog.json, since what reads it relies on everything in it, or what `parse`
 * checks; throws `WrongUse`.
 */
export async function checkCatalog({
  value,
  shown,
  context: { phrases, language },
  parse,
}: {
  readonly parse?: (value: unknown) => ParsedCatalog;
  readonly value: Catalog;
  readonly shown: string;
  readonly context: ReadingContext;
}): Promise<Catalog> {
  const { parseCatalog } = await import('@errdex/schema');
  const parsed = (parse ?? parseCatalog)(value);
  if (parsed.kind === 'catalog') return parsed.catalog;
  const { problems } = parsed;
  const lines = problems
    .slice(0, mostShown)
    .map((finding) => inLanguage({ finding, language }))
    .map(({ pointer, message }) => `  ${pointer}  ${message}`);
  if (lines.length < problems.length) lines.push(`  ${phrases.explain.catalogBrokenMore}`);
  throw new WrongUse({
    message: [phrases.explain.catalogBroken(shown), ...lines].join('\n'),
    fix: phrases.explain.catalogBrokenFix,
  });
}
