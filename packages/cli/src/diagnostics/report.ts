import { relative, resolve, sep } from 'node:path';
import type { Problem } from '@errdex/codegen';
import type { Diagnostic, Range } from '@errdex/schema';
import type { Format } from '../arguments/options.ts';
import type { Context } from '../commands/context.ts';
import { formatGithub } from './github.ts';
import { inLanguage } from './inLanguage.ts';
import { formatCount, formatPretty } from './pretty.ts';

/** A diagnostic or problem as all formats print it; paths are POSIX, relative to the working folder. */
export interface Reported {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  /** Absent for a problem, which has no place in a file. */
  readonly range?: Range;
  readonly frame?: string;
  readonly cause?: string;
  readonly fix: string;
  readonly related?: { readonly file: string; readonly message: string };
}

/**
 * Prints diagnostics and problems in one of the formats: `json` and `github` are results, `pretty`
 * is a note. Returns whether any is an error.
 */
export function report({
  context: { output, phrases, language, cwd },
  format = 'pretty',
  root,
  diagnostics,
  problems = [],
  others = [],
}: {
  context: Context;
  format?: Format | undefined;
  /** The catalogue's folder, absolute. */
  root: string;
  diagnostics: readonly Diagnostic[];
  problems?: readonly Problem[];
  /** Findings of other kinds, already with paths relative to the working folder. */
  others?: readonly Reported[];
}): boolean {
  const shownPath = (file: string): string =>
    relative(cwd, resolve(root, file)).split(sep).join('/') || '.';
  // Programs read the other formats, in which a text must not depend on who calls.
  const spoken = format === 'pretty' ? language : 'en';
  const reported: readonly Reported[] = [
    ...diagnostics
      .map((finding) => inLanguage({ finding, language: spoken }))
      .map(({ related, ...diagnostic }) => ({
        ...diagnostic,
        file: shownPath(diagnostic.file),
        ...(related && { related: { ...related, file: shownPath(related.file) } }),
      })),
    ...problems
      .map((finding) => inLanguage({ finding, language: spoken }))
      .map(({ kind, ...problem }): Reported => ({ id: kind, severity: 'error', ...problem })),
    ...others,
  ];
  if (format === 'json') output.result(JSON.stringify(reported, undefined, 2));
  else if (format === 'github') {
    if (reported.length > 0) output.result(reported.map(formatGithub).join('\n'));
  } else if (reported.length > 0) {
    const colors = output.noteColors;
    for (const item of reported) output.note(`${formatPretty({ item, colors, phrases })}\n`);
    output.note(formatCount({ reported, colors, phrases }));
  }
  return reported.some(({ severity }) => severity === 'error');
}
