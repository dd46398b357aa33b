import type { Locale } from '../ir.ts';
import type { OpenTexts } from './openTexts.ts';
import { isGrouped, type CatalogText, type TextField, type TextPart } from './texts.ts';

export type TranslationState = 'translated' | 'stale' | 'missing';

export interface Count {
  readonly total: number;
  readonly translated: number;
  readonly stale: number;
  readonly missing: number;
}

/** How far the translation of a catalogue into one locale has come. */
export interface LocaleCoverage {
  readonly locale: Locale;
  readonly all: Count;
  readonly fields: Readonly<Record<TextField, Count>>;
  /** What is stale or missing: the parts of the catalogue, with the ids of their texts. */
  readonly open: readonly {
    readonly part: string;
    readonly file: string;
    readonly state: 'stale' | 'missing';
    readonly texts: readonly string[];
  }[];
}

export const textFields: readonly TextField[] = [
  'message',
  'meaning',
  'causes',
  'fixes',
  'notes',
  'scenario',
  'other',
];

/** Coverage of every locale but the source locale, or of one. */
export function coverageOf({
  texts: { parts, locales, sourceLocale },
  locale: wanted,
}: {
  readonly texts: OpenTexts;
  readonly locale?: Locale | undefined;
}): readonly LocaleCoverage[] {
  return locales
    .filter((locale) => locale !== sourceLocale && (wanted === undefined || locale === wanted))
    .map((locale) => {
      const byPart = parts.map((part) => ({
        part,
        states: part.texts.flatMap((text) => {
          const state = stateOf({ part, text, locale, sourceLocale });
          return state === undefined ? [] : [{ text, state }];
        }),
      }));
      const states = byPart.flatMap((one) => one.states);
      return {
        locale,
        all: countOf(states),
        fields: Object.fromEntries(
          textFields.map((field) => [
            field,
            countOf(states.filter((one) => one.text.field === field)),
          ]),
        ) as Record<TextField, Count>,
        open: byPart.flatMap(({ part: { id, file }, states: own }) =>
          (['missing', 'stale'] as const).flatMap((state) => {
            const texts = own.filter((one) => one.state === state).map(({ text }) => text.id);
            return texts.length === 0 ? [] : [{ part: id, file, state, texts }];
          }),
        ),
      };
    });
}

/** How a text stands in a locale; undefined where the source locale has none to translate. */
export function stateOf({
  part: { group },
  text,
  locale,
  sourceLocale,
}: {
  readonly part: TextPart;
  readonly text: CatalogText;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
}): TranslationState | undefined {
  if (text.values[sourceLocale] === undefined) return undefined;
  if (text.values[locale] === undefined) return 'missing';
  return isGrouped(text) && group && group.from[locale] !== group.hash ? 'stale' : 'translated';
}

function countOf(states: readonly { readonly state: TranslationState }[]): Count {
  const count = (wanted: TranslationState): number =>
    states.filter(({ state }) => state === wanted).length;
  return {
    total: states.length,
    translated: count('translated'),
    stale: count('stale'),
    missing: count('missing'),
  };
}

/** The whole percents of texts that are translated from the source text as it stands; 100 is all. */
export function percentOf({ total, translated }: Count): number {
  return total === 0 ? 100 : Math.floor((translated * 100) / total);
}
