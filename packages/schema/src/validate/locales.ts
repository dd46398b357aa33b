import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import { disputeHash, staleLocales } from '../parse/hash.ts';
import type { EntryFile } from '../parse/draft.ts';
import type { Head } from './head.ts';

type ByLocale = Readonly<Record<string, unknown>>;

/** Texts that lack a declared locale or have another, and translations of an older source text. */
export function headLocales(head: Head): readonly Finding[] {
  const { catalog, plans, limits, disputes } = head;
  const findings: Finding[] = [];
  const check = (texts: ByLocale | undefined, file: string, path: Path): void => {
    if (texts) findings.push(...localeFindings({ texts, file, path, declared: catalog.locales }));
  };
  if (!catalog.locales.includes(catalog.sourceLocale)) {
    findings.push({
      id: 'locale-missing',
      file: 'catalog.yaml',
      says: { key: 'source-locale-undeclared', locale: catalog.sourceLocale },
      at: { kind: 'value', path: ['sourceLocale'] },
      fix: { key: 'source-locale-fix', locale: catalog.sourceLocale },
    });
  }
  check(catalog.title, 'catalog.yaml', ['title']);
  for (const key of ['domains', 'envelopes', 'interfaces', 'pages', 'sources'] as const) {
    for (const [index, item] of (catalog[key] ?? []).entries())
      check(item.title, 'catalog.yaml', [key, index, 'title']);
  }
  for (const [index, plan] of plans.entries())
    check(plan.name, 'plans.yaml', ['plans', index, 'name']);
  for (const [index, limit] of limits.entries()) {
    check(limit.title, 'limits.yaml', ['limits', index, 'title']);
    check(limit.note, 'limits.yaml', ['limits', index, 'note']);
    for (const [at, note] of (limit.sources ?? []).entries()) {
      check(note.text, 'limits.yaml', ['limits', index, 'sources', at, 'text']);
    }
  }
  for (const { path: file, source } of disputes) {
    check(source.text, file, ['text']);
    for (const [index, side] of source.sides.entries()) {
      for (const [at, note] of side.sources.entries())
        check(note.text, file, ['sides', index, 'sources', at, 'text']);
    }
    const original = source.text[catalog.sourceLocale];
    if (!original) continue;
    const hash = disputeHash(original);
    for (const locale of staleLocales({ texts: source.text, sourceLocale: catalog.sourceLocale })) {
      findings.push(stale({ file, locale, hash, from: source.text[locale]?.translatedFrom }));
    }
  }
  return findings;
}

/** The same of an entry's texts. */
export function entryLocales({
  entry: { path: file, source, text },
  head: { catalog },
}: {
  entry: EntryFile;
  head: Head;
}): readonly Finding[] {
  const findings: Finding[] = [];
  const check = (texts: ByLocale | undefined, path: Path): void => {
    if (texts) findings.push(...localeFindings({ texts, file, path, declared: catalog.locales }));
  };
  check(text, ['text']);
  for (const [index, scenario] of (source.scenarios ?? []).entries())
    check(scenario.title, ['scenarios', index, 'title']);
  for (const [index, note] of (source.sources ?? []).entries())
    check(note.text, ['sources', index, 'text']);
  const hash = text[catalog.sourceLocale]?.hash;
  for (const [locale, draft] of Object.entries(text)) {
    if (locale === catalog.sourceLocale || draft.from === hash || hash === undefined) continue;
    findings.push(stale({ file, locale, hash, from: draft.from }));
  }
  return findings;
}

function localeFindings({
  texts,
  file,
  path,
  declared,
}: {
  texts: ByLocale;
  file: string;
  path: Path;
  declared: readonly string[];
}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const locale of declared) {
    if (Object.hasOwn(texts, locale)) continue;
    const at = { kind: 'key', path } as const;
    findings.push({
      id: 'locale-missing',
      file,
      says: { key: 'locale-missing', locale },
      at,
    });
  }
  for (const locale of Object.keys(texts)) {
    if (declared.includes(locale)) continue;
    const at = { kind: 'key', path: [...path, locale] } as const;
    findings.push({
      id: 'locale-unknown',
      file,
      says: { key: 'locale-unknown', locale },
      at,
    });
  }
  return findings;
}

function stale({
  file,
  locale,
  hash,
  from,
}: {
  file: string;
  locale: string;
  hash: string;
  from: string | undefined;
}): Finding {
  return {
    id: 'stale-translation',
    file,
    says: from
      ? { key: 'translation-older', locale, from }
      : { key: 'translation-unmarked', locale },
    at: {
      kind: from ? 'value' : 'key',
      path: ['text', locale, ...(from ? ['translatedFrom'] : [])],
    },
    fix: { key: 'translation-fix', hash },
  };
}
