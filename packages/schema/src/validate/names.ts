import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import type { EntryFacts } from './facts.ts';
import type { Head } from './head.ts';

/** Ids that are there twice. */
export function headNames({ catalog, plans, limits, disputes }: Head): readonly Finding[] {
  return [
    ...repeated(list({ items: catalog.domains, file: 'catalog.yaml', key: 'domains' })),
    ...repeated(list({ items: catalog.envelopes, file: 'catalog.yaml', key: 'envelopes' })),
    ...repeated(list({ items: catalog.interfaces, file: 'catalog.yaml', key: 'interfaces' })),
    ...repeated(list({ items: catalog.pages, file: 'catalog.yaml', key: 'pages' })),
    ...repeated(list({ items: catalog.sources, file: 'catalog.yaml', key: 'sources' })),
    ...repeated(list({ items: plans, file: 'plans.yaml', key: 'plans' })),
    ...repeated(list({ items: limits, file: 'limits.yaml', key: 'limits' })),
    ...repeated(disputes.map(({ path, source }) => ({ id: source.id, file: path, path: ['id'] }))),
  ];
}

/** Names and ids of scenarios that are there twice, and names that differ by underscores alone. */
export function entryNames(entries: readonly EntryFacts[]): readonly Finding[] {
  const findings: Finding[] = [];
  const byLetters = new Map<string, { name: string; file: string }>();
  for (const { file, name } of entries) {
    const letters = name.replaceAll('_', '');
    const first = byLetters.get(letters);
    if (!first) {
      byLetters.set(letters, { name, file });
      continue;
    }
    const same = first.name === name;
    findings.push({
      id: same ? 'duplicate-name' : 'similar-name',
      file,
      says: same
        ? { key: 'name-taken', name, by: first.file }
        : { key: 'name-similar', name, other: first.name, file: first.file },
      at: { kind: 'value', path: ['name'] },
      related: { file: first.file, says: { key: 'stands-here', name: first.name } },
    });
  }
  const scenarios = entries.flatMap(({ file, scenarios: told }) =>
    told.map(({ id }, index) => ({ id, file, path: ['scenarios', index, 'id'] })),
  );
  return [...findings, ...repeated(scenarios)];
}

interface Identified {
  readonly id: string;
  readonly file: string;
  readonly path: Path;
}

function list({
  items = [],
  file,
  key,
}: {
  items: readonly { readonly id: string }[] | undefined;
  file: string;
  key: string;
}): readonly Identified[] {
  return items.map(({ id }, index) => ({ id, file, path: [key, index, 'id'] }));
}

function repeated(items: readonly Identified[]): readonly Finding[] {
  const first = new Map<string, Identified>();
  const findings: Finding[] = [];
  for (const item of items) {
    const earlier = first.get(item.id);
    if (!earlier) {
      first.set(item.id, item);
      continue;
    }
    findings.push({
      id: 'duplicate-id',
      file: item.file,
      says: {
        key: 'id-taken',
        id: item.id,
        ...(earlier.file !== item.file && { by: earlier.file }),
      },
      at: { kind: 'value', path: item.path },
      related: { file: earlier.file, says: { key: 'stands-here', name: item.id } },
    });
  }
  return findings;
}
