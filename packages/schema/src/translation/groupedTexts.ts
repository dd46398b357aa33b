import type { Path } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../ir.ts';
import { disputeHash, textHash } from '../parse/hash.ts';
import type { DisputeSource, EntrySource } from '../source/index.ts';
import { noteTexts, plain } from './plainTexts.ts';
import type { CatalogText, TextField, TextPart } from './texts.ts';

const listFields = ['causes', 'fixes', 'notes'] as const;

/** Texts of an entry. */
export function entryPart({
  file,
  source,
  sourceLocale,
}: {
  file: string;
  source: EntrySource;
  sourceLocale: Locale;
}): TextPart {
  const { text } = source;
  const original = text[sourceLocale];
  const longest = (field: (typeof listFields)[number]): number =>
    Math.max(0, ...Object.values(text).map((one) => one[field]?.length ?? 0));
  const grouped = (field: TextField, index?: number): CatalogText => {
    const path = index === undefined ? [field] : [field, index];
    return {
      id: `text.${field}${index === undefined ? '' : `.${index + 1}`}`,
      field,
      form: field === 'message' ? 'message' : 'prose',
      values: valuesOf({ texts: text, path }),
      pathIn: (locale) => ['text', locale, ...path],
    };
  };
  return {
    id: source.name,
    file,
    texts: [
      grouped('message'),
      grouped('meaning'),
      ...listFields.flatMap((field) =>
        Array.from({ length: longest(field) }, (_, index) => grouped(field, index)),
      ),
      ...(source.scenarios ?? []).map(({ id, title }, index) =>
        plain({
          id: `scenarios.${id}.title`,
          field: 'scenario',
          values: title,
          path: ['scenarios', index, 'title'],
        }),
      ),
      ...noteTexts({ id: 'sources', notes: source.sources, path: ['sources'] }),
    ],
    ...(original && {
      group: {
        hash: textHash([
          original.message,
          original.meaning,
          ...listFields.map((field) => original[field] ?? []),
        ]),
        from: fromOf(text),
      },
    }),
  };
}

/** Texts of a dispute. */
export function disputePart({
  file,
  source: { id, sides, text },
  sourceLocale,
}: {
  file: string;
  source: DisputeSource;
  sourceLocale: Locale;
}): TextPart {
  const original = text[sourceLocale];
  const grouped = (path: readonly string[], form: CatalogText['form']): CatalogText => ({
    id: `text.${path.join('.')}`,
    field: 'other',
    form,
    values: valuesOf({ texts: text, path }),
    pathIn: (locale) => ['text', locale, ...path],
  });
  return {
    id: `dispute:${id}`,
    file,
    texts: [
      grouped(['title'], 'plain'),
      ...sides.map((side) => grouped(['sides', side.id], 'prose')),
      grouped(['why'], 'prose'),
      ...sides.flatMap((side, index) =>
        noteTexts({
          id: `sides.${side.id}.sources`,
          notes: side.sources,
          path: ['sides', index, 'sources'],
        }),
      ),
    ],
    ...(original && { group: { hash: disputeHash(original), from: fromOf(text) } }),
  };
}

/** What stands at a path in each locale that has something there. */
function valuesOf({
  texts,
  path,
}: {
  texts: Readonly<Record<Locale, object>>;
  path: Path;
}): Readonly<Record<Locale, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([locale, text]) => {
      let value: unknown = text;
      for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
      return typeof value === 'string' ? [[locale, value]] : [];
    }),
  );
}

function fromOf(
  texts: Readonly<Record<Locale, { readonly translatedFrom?: string | undefined }>>,
): Readonly<Record<Locale, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([locale, { translatedFrom: from }]) =>
      from === undefined ? [] : [[locale, from]],
    ),
  );
}
