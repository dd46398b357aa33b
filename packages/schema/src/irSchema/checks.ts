import { deepestMessage } from '../deepestMessage.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Referred } from '../diagnostics/sentences/rules.en.ts';
import type { Catalog, Localized, MessagePart, Prose, SourceNote, Target } from '../ir.ts';
import { nearest } from '../source/nearest.ts';
import { declaredBy } from './declarations.ts';
import type { Problem } from './problem.ts';

const longestShown = 100;

type Report = (problem: () => Problem) => void;

/** Checks what a well-formed catalogue's pieces refer to, and reports what is not there. */
export interface Checks {
  readonly reference: (kind: Referred, to: string, path: Path) => void;
  readonly target: (to: Target, path: Path) => void;
  /** That a text is there in every locale. */
  readonly locales: (texts: Localized<unknown>, path: Path) => void;
  readonly prose: (prose: Prose, path: Path) => void;
  readonly localizedProse: (texts: Localized<Prose> | undefined, path: Path) => void;
  readonly notes: (notes: readonly SourceNote[], path: Path) => void;
  readonly parts: (parts: readonly MessagePart[], use: PartsUse) => void;
}

interface PartsUse {
  readonly params: ReadonlySet<string>;
  readonly path: Path;
}

export function createChecks({
  catalog,
  report,
}: {
  readonly catalog: Catalog;
  readonly report: Report;
}): Checks {
  const declared = declaredBy(catalog);

  const reference: Checks['reference'] = (kind, to, path) => {
    if (declared[kind].has(to)) return;
    report(() => {
      const meant = nearest({ word: to, among: declared[kind] });
      const says = {
        key: 'reference-unknown',
        kind,
        to: to.slice(0, longestShown),
        ...(meant !== undefined && { meant }),
      } as const;
      return { id: 'unknown-reference', path, says };
    });
  };
  const target: Checks['target'] = (to, path) => {
    const colon = to.indexOf(':');
    const kind = to.slice(0, colon) as Referred | 'https';
    if (kind !== 'https') reference(kind, to.slice(colon + 1), path);
  };
  const locales: Checks['locales'] = (texts, path) => {
    for (const locale of catalog.locales) {
      if (Object.hasOwn(texts, locale)) continue;
      report(() => ({ id: 'locale-missing', path, says: { key: 'locale-missing', locale } }));
    }
  };
  const prose: Checks['prose'] = (spans, path) => {
    for (const [index, span] of spans.entries()) {
      if (typeof span === 'object' && span.kind === 'link') target(span.to, [...path, index, 'to']);
    }
  };
  const localizedProse: Checks['localizedProse'] = (texts, path) => {
    if (texts === undefined) return;
    locales(texts, path);
    for (const locale of Object.keys(texts)) prose(texts[locale] ?? [], [...path, locale]);
  };
  const notes: Checks['notes'] = (list, path) => {
    for (const [index, note] of list.entries()) {
      reference('source', note.source, [...path, index, 'source']);
      localizedProse(note.text, [...path, index, 'text']);
    }
  };
  return { reference, target, locales, prose, localizedProse, notes, parts: partsCheck(report) };
}

function partsCheck(report: Report): Checks['parts'] {
  const check = (list: readonly MessagePart[], use: PartsUse, depth: number): void => {
    for (const [index, part] of list.entries()) {
      if (typeof part === 'string') continue;
      const path = [...use.path, index];
      if (!use.params.has(part.param)) {
        const says = { key: 'param-none', param: part.param } as const;
        report(() => ({ id: 'param-undeclared', path: [...path, 'param'], says }));
      }
      if (!('cases' in part)) continue;
      const { cases } = part;
      if (!Object.hasOwn(cases, 'other')) {
        const says = { key: 'case-other-missing' } as const;
        report(() => ({ id: 'key-missing', path: [...path, 'cases'], says }));
      }
      if (depth === deepestMessage) {
        const says = { key: 'message-too-deep', most: deepestMessage } as const;
        report(() => ({ id: 'value-invalid', path, says }));
        continue;
      }
      for (const [name, inner] of Object.entries(cases)) {
        check(inner, { ...use, path: [...path, 'cases', name] }, depth + 1);
      }
    }
  };
  return (list, use) => check(list, use, 0);
}
