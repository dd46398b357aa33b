import type { Path } from '../diagnostics/diagnostic.ts';
import type {
  CatalogSource,
  LimitsSource,
  PlansSource,
  SourceNoteSource,
} from '../source/index.ts';
import type { CatalogText } from './texts.ts';

const titled = ['domains', 'envelopes', 'interfaces', 'pages', 'sources'] as const;

/** Texts of catalog.yaml. */
export function headTexts(source: CatalogSource): readonly CatalogText[] {
  return [
    plain({ id: 'title', values: source.title, path: ['title'] }),
    ...titled.flatMap((list) =>
      (source[list] ?? []).map(({ id, title }, index) =>
        // Ids of pages have slashes, which no XML name may have.
        plain({
          id: `${list}.${id.replaceAll('/', '.')}.title`,
          values: title,
          path: [list, index, 'title'],
        }),
      ),
    ),
  ];
}

/** Texts of plans.yaml. */
export function planTexts({ plans }: PlansSource): readonly CatalogText[] {
  return plans.map(({ id, name }, index) =>
    plain({ id: `plans.${id}.name`, values: name, path: ['plans', index, 'name'] }),
  );
}

/** Texts of limits.yaml. */
export function limitTexts({ limits }: LimitsSource): readonly CatalogText[] {
  return limits.flatMap(({ id, title, note, sources }, index) => {
    const path = ['limits', index];
    return [
      plain({ id: `limits.${id}.title`, values: title, path: [...path, 'title'] }),
      ...(note
        ? [plain({ id: `limits.${id}.note`, form: 'prose', values: note, path: [...path, 'note'] })]
        : []),
      ...noteTexts({ id: `limits.${id}.sources`, notes: sources, path: [...path, 'sources'] }),
    ];
  });
}

/** What sources said. */
export function noteTexts({
  id,
  notes = [],
  path,
}: {
  id: string;
  notes: readonly SourceNoteSource[] | undefined;
  path: Path;
}): readonly CatalogText[] {
  return notes.flatMap(({ text }, index) =>
    text
      ? [
          plain({
            id: `${id}.${index + 1}.text`,
            form: 'prose',
            values: text,
            path: [...path, index, 'text'],
          }),
        ]
      : [],
  );
}

/** A text that has its locales right below it, and no note of what it was translated from. */
export function plain({
  path,
  ...text
}: Pick<CatalogText, 'id' | 'values'> &
  Partial<Pick<CatalogText, 'field' | 'form'>> & { path: Path }): CatalogText {
  return { field: 'other', form: 'plain', ...text, pathIn: (locale) => [...path, locale] };
}
