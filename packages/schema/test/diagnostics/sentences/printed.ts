import { compile, type Diagnostic, parseCatalog } from '../../../src/index.ts';
import { base, folder } from '../../catalogFolder.ts';
import { publishedCatalog } from '../../publishedCatalog.ts';
import type { Json, SentenceCase } from './sentenceCase.ts';

/** A text of a finding in English and in Chinese. */
export type Pair = readonly [english: string, chinese: string];

/** All that readers are told of a mistake. */
export function printedOf(mistake: SentenceCase[0]): readonly Pair[] {
  if (typeof mistake === 'function') {
    const catalog: Json = publishedCatalog();
    mistake(catalog);
    const parsed = parseCatalog(catalog);
    if (parsed.kind === 'catalog') return [];
    return parsed.problems.map(({ message, zh }) => [message, zh.message]);
  }
  const files = typeof mistake === 'string' ? { 'entries/a.yaml': mistake } : mistake;
  return pairsOf(compile({ root: folder({ ...base, ...files }) }).diagnostics);
}

/** Every text of diagnostics. */
export function pairsOf(diagnostics: readonly Diagnostic[]): readonly Pair[] {
  return diagnostics.flatMap((diagnostic): readonly Pair[] => {
    const { message, fix, related, zh } = diagnostic;
    return [
      [message, zh.message],
      [fix, zh.fix],
      ...(related ? [[related.message, zh.related?.message ?? ''] as const] : []),
    ];
  });
}
