import type { CatalogHead, Entry } from '@errdex/schema';
import type { Template } from '../template.ts';
import { emitModule } from './emit.ts';
import { commentText, jsDoc, proseText } from './jsDoc.ts';
import { literal } from './literal.ts';

/** `codes.ts`: a constant per entry whose value is the wire code. */
export function codesFile({ id }: CatalogHead): Template {
  return emitModule({ catalogId: id, body: [{ slot: 'constant', separator: '\n\n' }] });
}

/** The constant of one entry. */
export function emitConstant({
  entry,
  head: { locales },
  sources,
}: {
  entry: Entry;
  head: CatalogHead;
  /** Path from the generated folder to the catalogue's. */
  sources: string | undefined;
}): string {
  const meanings = locales.flatMap((locale, at) => {
    const text = entry.text[locale];
    if (text === undefined) return [];
    const meaning = commentText(proseText(text.meaning));
    return at === 0 ? [meaning] : ['', `${locale}: ${meaning}`];
  });
  const lines = [...meanings, '', `Source: ${emitSource({ file: entry.file, sources })}`];
  const ended = entry.retired ?? entry.deprecated;
  if (ended !== undefined) {
    const word = entry.retired === undefined ? 'Deprecated' : 'Retired';
    const instead = ended.replacement === undefined ? '' : `; use {@link ${ended.replacement}}`;
    lines.push(`@deprecated ${word} since ${commentText(ended.since)}${instead}.`);
  }
  return `${jsDoc(lines)}\nexport const ${entry.name} = ${literal(entry.code)};`;
}

/**
 * A link to the entry's file, or its path in the catalogue when nobody said where that is. No
 * `@see`: TypeScript would parse the comments of all constants for its sake.
 */
function emitSource({ file, sources }: { file: string; sources: string | undefined }): string {
  const text = commentText(file);
  if (sources === undefined) return `\`${text}\``;
  const path = commentText(`${sources.replace(/\/+$/, '')}/${file}`);
  return `[${text}](${encodeURI(path)})`;
}
