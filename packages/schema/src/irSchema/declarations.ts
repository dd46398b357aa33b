import type { Path } from '../diagnostics/diagnostic.ts';
import type { Referred } from '../diagnostics/sentences/rules.en.ts';
import type { Catalog } from '../ir.ts';
import type { Problem } from './problem.ts';

/** What a catalogue declares, by kind. */
export type Declared = Readonly<Record<Referred, ReadonlySet<string>>>;

export function declaredBy(catalog: Catalog): Declared {
  return {
    domain: idsOf(catalog.domains),
    envelope: idsOf(catalog.envelopes),
    interface: idsOf(catalog.interfaces),
    page: idsOf(catalog.pages),
    source: idsOf(catalog.sources),
    plan: idsOf(catalog.plans),
    limit: idsOf(catalog.limits),
    entry: new Set(catalog.entries.map(({ name }) => name)),
    dispute: idsOf(catalog.disputes),
  };
}

/** Names and ids that are there twice, and a source locale that is none of the locales. */
export function declarationProblems(catalog: Catalog): readonly Problem[] {
  const { entries, locales, sourceLocale } = catalog;
  const lists = [
    'domains',
    'envelopes',
    'interfaces',
    'pages',
    'sources',
    'plans',
    'limits',
    'disputes',
  ] as const;
  const problems: readonly Problem[] = [
    ...namesTwice(entries),
    ...repeated({ names: locales, path: ['locales'] }),
    ...lists.flatMap((list) =>
      repeated({ names: catalog[list].map(({ id }) => id), path: [list], key: 'id' }),
    ),
  ];
  if (locales[0] === sourceLocale) return problems;
  const says = { key: 'source-locale-not-first', locale: sourceLocale } as const;
  return [...problems, { id: 'value-invalid', path: ['sourceLocale'], says }];
}

/** Names of entries that are there twice. */
export function namesTwice(entries: Catalog['entries']): readonly Problem[] {
  return repeated({ names: entries.map(({ name }) => name), path: ['entries'], key: 'name' });
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function repeated({
  names,
  path,
  key,
}: {
  names: readonly string[];
  path: Path;
  key?: 'id' | 'name';
}): readonly Problem[] {
  const places = new Map<string, number>();
  return names.flatMap((name, index) => {
    const first = places.get(name);
    if (first === undefined) {
      places.set(name, index);
      return [];
    }
    return {
      id: key === 'name' ? 'duplicate-name' : 'duplicate-id',
      path: [...path, index, ...(key === undefined ? [] : [key])],
      says: { key: 'name-twice', name, first, list: path.join('.') },
    };
  });
}
