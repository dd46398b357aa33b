import { codeSpan, renderText } from '@errdex/docs/pages';
import { changeClasses, ruleTable } from '@errdex/schema';
import type { Phrases } from '../phrases/language.ts';
import { changeText, forbiddenText } from './changeText.ts';
import { type Shown, summaryOf, titleOf } from './formats.ts';

/** The changes as Markdown, for a pull request. */
export function markdownDiff(shown: Shown): string {
  const { subjects, sides, phrases } = shown;
  const rows = subjects.flatMap((subject) =>
    subject.changes.map((change) => {
      const why = forbiddenText({ subject, change, sides, phrases });
      const text = changeText({ change, phrases, mark: code });
      return [
        phrases.diff.classes[change.class],
        subject.name === '' ? phrases.diff.catalog : code(titleOf({ subject, phrases })),
        why === undefined ? text : `${text}<br>${renderText(why, 'cell')}`,
      ];
    }),
  );
  const title = `### ${phrases.diff.title}`;
  if (rows.length === 0) return [title, '', summaryOf(shown)].join('\n');
  return [title, '', summaryOf(shown), '', table([phrases.diff.columns, ...rows])].join('\n');
}

/** The rules by which changes are classified, as a page. */
export function markdownRules({ diff, listSeparator }: Phrases): string {
  const rules = ruleTable();
  const rows = [...new Set(rules.map((rule) => rule.field))].map((name) => [
    code(name),
    ...changeClasses.map((one) =>
      rules
        .filter((rule) => rule.field === name && rule.class === one)
        .map(({ outcome }) => diff.outcomes[outcome])
        .join(listSeparator),
    ),
  ]);
  const { title, paragraphs, field } = diff.rules;
  const heading = [field, ...changeClasses.map((one) => diff.classes[one])];
  return [`# ${title}`, ...paragraphs, table([heading, ...rows])].join('\n\n');
}

/** The first row is the heading. */
function table([heading = [], ...rows]: readonly (readonly string[])[]): string {
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A code span in a table's cell. */
function code(text: string): string {
  return codeSpan(text.replaceAll('|', '\\|'));
}
