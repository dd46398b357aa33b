import type { Locale } from '@errdex/schema';
import { type Phrases, primaryLanguage } from '../phrases/phrases.ts';
import type { View } from '../site/site.ts';
import { attributes, type Child, type Html, markup } from './markup.ts';

const rightToLeft = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));
const known = new Map<Locale, Html>();

/** The attributes of an element whose text is in a language. */
export function inLanguage(locale: Locale): Html {
  let found = known.get(locale);
  if (found === undefined) {
    const { script = '' } = new Intl.Locale(locale).maximize();
    found = attributes({ lang: locale, dir: rightToLeft.has(script) ? 'rtl' : 'ltr' });
    known.set(locale, found);
  }
  return found;
}

/** The language of the site's own words, where the page is in another. */
export function otherLanguage({ locale, phrases }: View): Locale | undefined {
  return primaryLanguage(locale) === phrases.locale ? undefined : phrases.locale;
}

const none = markup``;
const ofPhrases = new WeakMap<View, Html>();

/** The attributes of an element whose text is the site's own; none where the page is in that language. */
export function inPhrases(view: View): Html {
  let found = ofPhrases.get(view);
  if (found === undefined) {
    const other = otherLanguage(view);
    found = other === undefined ? none : inLanguage(other);
    ofPhrases.set(view, found);
  }
  return found;
}

/** A text of the catalogue or one of the site's own words, which may be in another language. */
export function renderWords(view: View, text: string): Child {
  const language = inPhrases(view);
  return language !== none && fixedWords(view.phrases).has(text)
    ? markup`<span${language}>${text}</span>`
    : text;
}

/** The same within a sentence of the site's own. */
export function renderValue(view: View, text: string): Child {
  return fixedWords(view.phrases).has(text)
    ? text
    : markup`<span${inLanguage(view.locale)}>${text}</span>`;
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
