import type { Path } from '../diagnostics/diagnostic.ts';
import type { Catalog, Localized, MessagePart, Prose, SourceNote, Target } from '../ir.ts';
import { nearest } from '../source/nearest.ts';
import { declaredBy, type Kind } from './declarations.ts';
import type { Problem } from './problem.ts';

/** How deep plurals and selects may stand in one another. */
const deepest = 50;
const longestShown = 100;

type Report = (problem: () => Problem) => void;

/** Checks what a well-formed catalogue's pieces refer to, and reports what is not there. */
export interface Checks {
  readonly reference: (kind: Kind, to: string, path: Path) => void;
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
      const guess = meant === undefined ? '.' : `, did you mean "${meant}"?`;
      const message = `There is no ${kind} "${to.slice(0, longestShown)}"${guess}`;
      return { id: 'unknown-reference', path, message };
    });
  };
  const target: Checks['target'] = (to, path) => {
    const colon = to.indexOf(':');
    const kind = to.slice(0, colon) as Kind | 'https';
    if (kind !== 'https') reference(kind, to.slice(colon + 1), path);
  };
  const locales: Checks['locales'] = (texts, path) => {
    for (const locale of catalog.locales) {
      if (Object.hasOwn(texts, locale)) continue;
      const message = `The text is not there in ${locale}.`;
      report(() => ({ id: 'locale-missing', path, message }));
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
        const message = `The entry has no param "${part.param}".`;
        report(() => ({ id: 'param-undeclared', path: [...path, 'param'], message }));
      }
      if (!('cases' in part)) continue;
      const { cases } = part;
      if (!Object.hasOwn(cases, 'other')) {
        const message = 'The case `other` is missing.';
        report(() => ({ id: 'key-missing', path: [...path, 'cases'], message }));
      }
      if (depth === deepest) {
        const message = `The message has more than ${deepest} plurals and selects in one another.`;
        report(() => ({ id: 'value-invalid', path, message }));
        continue;
      }
      for (const [name, inner] of Object.entries(cases)) {
        check(inner, { ...use, path: [...path, 'cases', name] }, depth + 1);
      }
    }
  };
  return (list, use) => check(list, use, 0);
}
