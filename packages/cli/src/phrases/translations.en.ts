import { plural } from './plural.ts';

/** What the commands on translations say, in English. */
export const translations = {
  badge: 'translations',
  locale: 'locale',
  all: 'all',
  fields: {
    message: 'message',
    meaning: 'meaning',
    causes: 'causes',
    fixes: 'fixes',
    notes: 'notes',
    scenario: 'scenarios',
    other: 'other',
  },
  open: {
    missing: (locale: string): string => `Missing in ${locale}:`,
    stale: (locale: string): string => `Stale in ${locale}:`,
  },
  oneLocale: 'The catalog has one locale; there is nothing to translate into.',
  isSource: (locale: string): string =>
    `${locale} is the catalog’s source locale; nothing is translated into it.`,
  localeUndeclared: (locale: string): string => `The catalog does not declare ${locale}.`,
  declareLocale: 'Add it to `locales` in catalog.yaml first; its texts may be missing then.',
  exportNeeds: 'The command translations export needs a locale and the file to write.',
  exportNeedsFix: 'Write, for instance, --locale en --out en.xlf.',
  importNeeds: 'The command translations import needs the file to read.',
  importNeedsFix: 'Name it: errdex translations import en.xlf.',
  exported: (file: string, texts: number, missing: number, stale: number): string =>
    `${file}  ${plural(texts, 'text')}, ${missing} missing, ${stale} stale`,
  imported: (locale: string, texts: number, files: number, confirmed: number): string =>
    texts === 0 && confirmed === 0
      ? `The ${locale} texts are as they were.`
      : `${locale}: ${plural(texts, 'text')} changed in ${plural(files, 'file')}; ${confirmed} ${confirmed === 1 ? 'translation is' : 'translations are'} now up to date.`,
  more: (count: number): string => `… and ${count} more.`,
  nothingWritten: 'Nothing was written.',
  unreadable: (file: string, reason: string): string => `${file} cannot be read (${reason}).`,
  leftOut: {
    unknown: (count: number): string =>
      `${plural(count, 'text')} ${count === 1 ? 'is' : 'are'} no longer, or never ${count === 1 ? 'was' : 'were'}, in the catalog and ${count === 1 ? 'was' : 'were'} left out:`,
    incomplete: (count: number): string =>
      `${plural(count, 'text')} not translated yet, so these entries were left unchanged:`,
    'source-changed': (count: number): string =>
      `${plural(count, 'source text')} changed since the export, so the translation is still stale or was left unchanged:`,
  },
  problems: {
    locale: (source: string, target: string | undefined): string =>
      `This catalog does not translate from “${source}” into “${target ?? ''}”, as the file does.`,
    params: (place: string, missing: readonly string[], added: readonly string[]): string =>
      [
        `The translation of ${place} changes the params.`,
        ...(missing.length > 0 ? [`It leaves out ${missing.join(', ')}.`] : []),
        ...(added.length > 0 ? [`Only it has ${added.join(', ')}.`] : []),
      ].join(' '),
    codes: (place: string, missing: readonly string[], added: readonly string[]): string =>
      [
        `The translation of ${place} changes code spans or links.`,
        ...(missing.length > 0 ? [`It leaves out ${missing.join(', ')}.`] : []),
        ...(added.length > 0 ? [`Only it has ${added.join(', ')}.`] : []),
      ].join(' '),
    markup: (place: string): string =>
      `The translation of ${place} has a code where none can stand, or a bracket inside a link.`,
    message: (place: string, reason: string): string =>
      `The translation of ${place} is not ICU MessageFormat: ${reason}`,
    'not-xml': (what: string): string => `The file is not well-formed XML: ${what}`,
    'not-xliff': (what: string): string => `The file is not XLIFF 2.0; it begins with ${what}.`,
    'code-unknown': (what: string): string =>
      `The code ${what} does not say what it stands for in this text.`,
    'id-twice': (what: string): string => `The unit ${what} is there twice.`,
  },
  fixes: {
    locale: 'Take the file of this catalog’s own export, for a locale that catalog.yaml declares.',
    params: 'Keep every code of the source in the translation, each as it is.',
    codes: 'Keep every code of the source in the translation, each as it is.',
    markup: 'Keep the codes as the source has them, and brackets out of a link’s words.',
    message: 'Correct the text, or take the code of the source anew.',
    'not-xml': 'Save the file again with the translator’s tool.',
    'not-xliff': 'Export XLIFF 2.0 from the translator’s tool.',
    'code-unknown': 'Take the code of the source anew.',
    'id-twice': 'Remove one of the two.',
  },
};
