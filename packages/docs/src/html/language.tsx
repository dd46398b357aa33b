import type { Locale } from '@errdex/schema';
import type { JSX } from '#jsx/jsx-runtime';
import { type Phrases, primaryLanguage } from '../phrases/phrases.ts';
import type { View } from '../site/site.ts';

/** The attributes of an element in a language. */
export interface LanguageAttributes {
  readonly lang: Locale;
  readonly dir: 'ltr' | 'rtl';
}

const rightToLeft = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));
const known = new Map<Locale, LanguageAttributes>();

/** What an element says whose text is in a language. */
export function inLanguage(locale: Locale): LanguageAttributes {
  let attributes = known.get(locale);
  if (attributes === undefined) {
    const { script = '' } = new Intl.Locale(locale).maximize();
    attributes = { lang: locale, dir: rightToLeft.has(script) ? 'rtl' : 'ltr' };
    known.set(locale, attributes);
  }
  return attributes;
}

const ofPhrases = new WeakMap<View, Partial<LanguageAttributes>>();

/** What an element says whose text is the site's own; nothing where the page is in that language. */
export function inPhrases(view: View): Partial<LanguageAttributes> {
  let attributes = ofPhrases.get(view);
  if (attributes === undefined) {
    const { locale, phrases } = view;
    attributes = primaryLanguage(locale) === phrases.locale ? {} : inLanguage(phrases.locale);
    ofPhrases.set(view, attributes);
  }
  return attributes;
}

/** A text of the catalogue or one of the site's own words, which may be in another language. */
export function Words({ view, text }: { readonly view: View; readonly text: string }): JSX.Element {
  const attributes = inPhrases(view);
  return attributes.lang !== undefined && fixedWords(view.phrases).has(text) ? (
    <span {...attributes}>{text}</span>
  ) : (
    <>{text}</>
  );
}

const fixed = new WeakMap<Phrases, ReadonlySet<string>>();

/** Every phrase that is the same wherever it stands. */
function fixedWords(phrases: Phrases): ReadonlySet<string> {
  let found = fixed.get(phrases);
  if (found === undefined) fixed.set(phrases, (found = new Set(textsIn(phrases))));
  return found;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
