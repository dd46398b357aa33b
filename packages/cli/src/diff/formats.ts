import type { ChangeClass } from '@errdex/schema';
import { githubCommand } from '../diagnostics/github.ts';
import type { Colors } from '../output/output.ts';
import { visible } from '../output/visible.ts';
import type { Phrases } from '../phrases/language.ts';
import { changeText, forbiddenText, summaryText } from './changeText.ts';
import type { Subject } from './subjects.ts';

/** What every format shows. */
export interface Shown {
  readonly subjects: readonly Subject[];
  /** How the user calls the sides. */
  readonly sides: { readonly before: string; readonly after: string };
  readonly phrases: Phrases;
}

/** The changes for people at a terminal. */
export function prettyDiff({ colors, ...shown }: Shown & { colors: Colors }): string {
  const { subjects, sides, phrases } = shown;
  const tints: Readonly<Record<ChangeClass, (text: string) => string>> = {
    forbidden: colors.red,
    major: colors.red,
    minor: colors.yellow,
    patch: colors.green,
  };
  const blocks = subjects.map((subject) => {
    const file = subject.files.after ?? subject.files.before;
    const title = [colors.bold(visible(titleOf({ subject, phrases }))), file && colors.dim(file)];
    const lines = subject.changes.flatMap((change) => {
      const why = forbiddenText({ subject, change, sides, phrases });
      const { [change.class]: word } = phrases.diff.classes;
      return [
        `  ${tints[change.class](word)}  ${visible(changeText({ change, phrases }))}`,
        ...(why === undefined ? [] : [`    ${visible(why)}`]),
      ];
    });
    return [title.filter(Boolean).join('  '), ...lines].join('\n');
  });
  return [...blocks, summaryOf(shown)].join('\n\n');
}

/** The changes as annotations of the new side's files; `folder` is where its paths begin. */
export function githubDiff({ folder, ...shown }: Shown & { folder: string | undefined }): string {
  const { subjects, sides, phrases } = shown;
  const severities = { forbidden: 'error', major: 'warning', minor: 'notice', patch: 'notice' };
  return subjects
    .flatMap((subject) =>
      subject.changes.map((change) => {
        const why = forbiddenText({ subject, change, sides, phrases });
        const text = `${titleOf({ subject, phrases })}: ${changeText({ change, phrases })}`;
        const { after } = subject.files;
        return githubCommand({
          severity: severities[change.class],
          message: why === undefined ? text : `${text}\n${why}`,
          properties: {
            ...(folder !== undefined && after !== undefined && { file: folder + after }),
            title: phrases.diff.annotation(phrases.diff.classes[change.class]),
          },
        });
      }),
    )
    .join('\n');
}

/** The last line of every format, or the first. */
export function summaryOf({ subjects, phrases }: Shown): string {
  const classes = subjects.flatMap(({ changes }) => changes.map((change) => change.class));
  return summaryText({ classes, phrases });
}

/** The subject as a heading names it, with its code. */
export function titleOf({
  subject: { name, code: wire },
  phrases,
}: {
  subject: Subject;
  phrases: Phrases;
}): string {
  if (name === '') return phrases.diff.catalog;
  return wire === undefined ? name : `${name} ${JSON.stringify(wire)}`;
}
