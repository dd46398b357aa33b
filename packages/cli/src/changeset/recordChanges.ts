import type { VersionChange, VersionChanges } from '@errdex/docs';
import { changeText } from '../diff/changeText.ts';
import type { Subject } from '../diff/subjects.ts';
import { type Language, languages, phrasesOf } from '../phrases/language.ts';
import { labelOf } from './changesetOf.ts';

/**
 * The record of what changed after each version, with what changed after this one, as the text of a
 * file; one change per line, so that a changed change is one changed line.
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
  const all = subjects.flatMap((subject) => subject.changes.map((change) => ({ subject, change })));
  const grave = all.filter(({ change }) => change.class !== 'patch');
  const changes = grave.map(({ subject, change }): VersionChange => {
    const textIn = (language: Language): string => {
      const phrases = phrasesOf[language];
      return `${changeText({ change, phrases })}${phrases.diff.inBrackets(phrases.diff.classes[change.class])}`;
    };
    const texts = languages.map((language) => [language, textIn(language)]);
    return { name: labelOf(subject), text: Object.fromEntries(texts) as VersionChange['text'] };
  });
  const now = { after: version, changes, texts: all.length - grave.length };
  const earlier = record.filter(({ after }) => after !== version);
  return format(all.length === 0 ? earlier : [now, ...earlier]);
}

function format(record: readonly VersionChanges[]): string {
  const groups = record.map(({ after, texts, changes }) => {
    const lines = changes.map((change) => `\n      ${JSON.stringify(change)}`).toSorted();
    const listed = lines.length === 0 ? '[]' : `[${lines.join(',')}\n    ]`;
    return `\n  {\n    "after": ${JSON.stringify(after)},\n    "texts": ${texts},\n    "changes": ${listed}\n  }`;
  });
  return groups.length === 0 ? '[]\n' : `[${groups.join(',')}\n]\n`;
}
