import type { Said } from './say.ts';

/** What is wrong with ICU MessageFormat. */
export const icu = {
  'brace-missing': () => 'a } is missing at the end of an argument',
  'argument-empty': () => 'an argument has no name',
  'argument-malformed': () => 'an argument is not written as {name} or {name, type}',
  'type-missing': () => 'the type is missing after the comma',
  'type-unknown': () => 'the type is none of number, date, time, plural, selectordinal and select',
  'style-missing': () => 'the style is missing after the comma',
  'skeleton-invalid': () => 'the skeleton after :: means nothing',
  'quote-open': () => 'a quote in the style is not closed',
  'cases-missing': () => 'the cases are missing, such as other {…}',
  'offset-invalid': () => 'offset: is followed by a whole number',
  'case-text-missing': () => 'a case is followed by its text in { }',
  'case-name-missing': () => 'a case begins with its name, and { } follows',
  'case-invalid': () => 'an exact case is = and a whole number',
  'case-twice': () => 'a case is there twice',
  'other-missing': () => 'the case `other` is missing',
  'case-unknown': ({ name }: { name: string }) =>
    `"${name}" is no plural case; use zero, one, two, few, many, other or an exact =1`,
  'style-unknown': ({ style }: { style: string }) =>
    `the style "${style}" is unknown; use integer, percent, short, medium, long, full or a ::skeleton`,
  'stem-unknown': ({ stem }: { stem: string }) =>
    `"${stem}" means nothing in the skeleton after ::, or is not supported`,
  'scale-invalid': () => 'scale/ is followed by a number, as in scale/100',
  'skeleton-refused': ({ skeleton }: { skeleton: string }) =>
    `JavaScript’s Intl cannot format what the skeleton "${skeleton}" asks for`,
  'too-deep': ({ most }: { most: number }) =>
    `more than ${most} plurals and selects stand in one another`,
} as const;

export type IcuFault = Said<typeof icu>;

/** Where it is: the character counts from 1, `near` is what stands there. */
export interface IcuPlace {
  readonly character: number;
  readonly near: string;
}

export function icuAt({ what, place }: { what: string; place?: IcuPlace }): string {
  if (!place) return `${what}.`;
  return `${what}, at character ${place.character}${place.near && `, near “${place.near}”`}.`;
}
