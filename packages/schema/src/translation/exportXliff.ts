import type { Locale } from '../ir.ts';
import { stateOf } from './coverage.ts';
import { inlineOf } from './forms.ts';
import type { OpenTexts } from './openTexts.ts';
import type { CatalogText, TextPart } from './texts.ts';
import { type Unit, unitsOf } from './unit.ts';
import { writeXliff, type XliffUnit } from './writeXliff.ts';

/** Every text of a catalogue, with its translation into one locale, as an XLIFF 2.0 document. */
export function exportXliff({
  texts: { parts, sourceLocale },
  locale,
}: {
  readonly texts: OpenTexts;
  readonly locale: Locale;
}): string {
  return writeXliff({
    sourceLocale,
    locale,
    files: parts.map((part) => ({
      id: part.id,
      original: part.file,
      units: part.texts.flatMap((text) => xliffUnits({ part, text, sourceLocale, locale })),
    })),
  });
}

/** The units of a text as they stand in the catalogue. */
export function textUnits({
  text: { id, form, values },
  sourceLocale,
  locale,
}: {
  readonly text: CatalogText;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}): readonly Unit[] {
  const [source, target] = [values[sourceLocale], values[locale]];
  return unitsOf({
    id,
    // A list that is longer in the translation has texts that stand for none of the source.
    source: source === undefined ? [] : inlineOf({ form, raw: source }),
    ...(target !== undefined && { target: inlineOf({ form, raw: target }) }),
    locale,
  });
}

function xliffUnits({
  part,
  text,
  sourceLocale,
  locale,
}: {
  part: TextPart;
  text: CatalogText;
  sourceLocale: Locale;
  locale: Locale;
}): readonly XliffUnit[] {
  const fresh = stateOf({ part, text, locale, sourceLocale }) !== 'stale';
  return textUnits({ text, sourceLocale, locale }).map((unit) => ({
    ...unit,
    state: fresh && unit.target !== undefined ? 'translated' : 'initial',
  }));
}
