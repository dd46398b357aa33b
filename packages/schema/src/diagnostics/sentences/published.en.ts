/** What is wrong with a catalog.json beyond what can be wrong with a catalogue's files, too. */
export const published = {
  'format-unknown': ({ version, known }: { version: number; known: number }) =>
    `The file has the format ${version}; this release reads format ${known}.`,
  'entry-too-deep': () => 'The entry’s values stand too deep in one another.',
  'name-twice': ({ name, first, list }: { name: string; first: number; list: string }) =>
    `${name} is already number ${first} of ${list}.`,
  'source-locale-not-first': ({ locale }: { locale: string }) =>
    `The source locale ${locale} is not the first of the locales.`,
  'param-none': ({ param }: { param: string }) => `The entry has no param "${param}".`,
  'case-other-missing': () => 'The case `other` is missing.',
  'message-too-deep': ({ most }: { most: number }) =>
    `The message has more than ${most} plurals and selects in one another.`,
} as const;
