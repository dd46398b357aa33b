import type { VersionChange, VersionChanges } from '@errdex/docs';
import { changeText } from '../diff/changeText.ts';
import type { Subject } from '../diff/subjects.ts';
import { type Language, languages, phrasesOf } from '../phrases/language.ts';
import { labelOf } from './changesetOf.ts';

/**
 * The record of what programs may notice after each version, with what changed after this one, as the
 * text of a file. Texts are left out, so that most branches leave the file alone.
 */
export function recordChanges({
  record,
  version,
  subjects,
}: {
  record: readonly VersionChanges[];
  /** The one that is released. */
  version: string;
  /** What has changed since. */
  subjects: readonly Subject[];
}): string {
  const grave = subjects.flatMap((subject) =>
    subject.changes
      .filter((change) => change.class !== 'patch')
      .map((change) => ({ subject, change })),
  );
  const changes = grave.map(({ subject, change }): VersionChange => {
    const textIn = (language: Language): string => {
      const phrases = phrasesOf[language];
      return `${changeText({ change, phrases })}${phrases.diff.inBrackets(phrases.diff.classes[change.class])}`;
    };
    const texts = languages.map((language) => [language, textIn(language)]);
    return { name: labelOf(subject), text: Object.fromEntries(texts) as VersionChange['text'] };
  });
  const earlier = record.filter(({ after }) => after !== version);
  return format(changes.length === 0 ? earlier : [{ after: version, changes }, ...earlier]);
}

function format(record: readonly VersionChanges[]): string {
  const groups = record.map(({ after, changes }) => {
    const lines = changes.map((change) => `\n      ${JSON.stringify(change)}`).toSorted();
    return `\n  {\n    "after": ${JSON.stringify(after)},\n    "changes": [${lines.join(',')}\n    ]\n  }`;
  });
  return groups.length === 0 ? '[]\n' : `[${groups.join(',')}\n]\n`;
}
