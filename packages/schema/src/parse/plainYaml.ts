import { CORE_SCHEMA, load } from 'js-yaml';
import { forbiddenInFile } from '../source/hidden.ts';

/** The value of a text, or why there is none: an error of the parser, or something to look at closely. */
export type PlainYaml = { readonly value: unknown } | { readonly error?: unknown };

/**
 * Reads YAML as nearly all files are written. js-yaml is 8 × faster than yaml but gives no positions,
 * so that it is not asked for more than the value, and not about what the two might read differently.
 */
export function readPlainYaml(text: string): PlainYaml {
  if (forbiddenInFile.test(text) || mayDiffer(text)) return {};
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch (error) {
    return { error };
  }
}

/**
 * Whether the text may hold what the two read differently and a form could accept: anchors, aliases,
 * tags, directives, document markers, tabs, lone carriage returns, numbers in other bases or beyond
 * the largest, and keys that are empty, numbers and the like. In other files they differ only in
 * what no form accepts, such as keys that are lists.
 */
function mayDiffer(text: string): boolean {
  return oddities.some(([suspect, odd]) => suspect.test(text) && odd.test(text));
}

// Each with what it cannot be without, looked for first: most files have none of it, and several
// searches for one thing are faster than one search for several.
const oddities: readonly (readonly [suspect: RegExp, odd: RegExp])[] = [
  [/[&*!%~\t\r]/, /(?<![^\s,:?[{-])[&*!]|\t|\r(?!\n)|^%|(?<![^\s,:?[{-])~\s*:/m],
  [/---|__proto__/, /^---|__proto__/m],
  [/0[box]/, /(?<![\w.])[-+]?0[box]/],
  [/\d[eE][+-]?\d{3}/, /\d[eE][+-]?\d{3}/],
  [
    /:(?<=(?:[\s{,.\d]|null|true|false):)\s/i,
    /(?:^[ -]*|[{,]\s*|\?\s+)(?:[-+.]?\d[\w.+-]*|null|true|false|)\s*:\s/im,
  ],
];
