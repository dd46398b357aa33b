import type { Evidence, Limit, Locale, Param, Retry, StepRequest, Transport } from '@errdex/schema';
import { chinese } from './chinese.ts';
import { chineseSite } from './chineseSite.ts';
import { english } from './english.ts';
import { englishSite } from './englishSite.ts';
import type { SitePhrases } from './sitePhrases.ts';

/** The fixed words about catalogues in one language. */
export interface CatalogPhrases {
  /** The language that they are in. */
  readonly locale: Locale;
  readonly colon: string;
  readonly comma: string;
  /** Between the items of an enumeration. */
  readonly and: string;
  readonly stop: string;
  readonly space: string;
  readonly parenthesis: (text: string) => string;
  readonly duration: (ms: number) => string;

  readonly language: string;
  readonly allCodes: string;
  readonly code: string;
  readonly name: string;
  readonly meaning: string;
  readonly messageFor: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'error' | 'success', string>>;
  readonly domain: string;
  readonly carriedBy: string;
  readonly transports: Readonly<Record<Transport, string>>;
  readonly httpStatus: string;
  readonly connection: string;
  readonly connections: Readonly<Record<'stays-open' | 'closes' | 'refused', string>>;
  readonly retry: string;
  readonly noRetryNeeded: string;
  readonly retries: Readonly<Record<Retry['when'], (wait: string | undefined) => string>>;
  readonly waitForTime: (duration: string) => string;
  readonly waitForLimit: (limit: string) => string;
  readonly executed: Readonly<Record<Retry['executed'], string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly since: string;
  readonly lifecycle: string;
  readonly deprecated: (since: string, replacement: string | undefined) => string;
  readonly retired: (since: string, replacement: string | undefined) => string;
  readonly stale: string;
  /** Heads a passage in the source language. */
  readonly original: (language: string) => string;

  readonly causes: string;
  readonly fixes: string;
  readonly notes: string;
  readonly params: string;
  readonly param: string;
  readonly type: string;
  readonly paramTypes: Readonly<Record<Param['type'], string>>;
  readonly readFrom: string;
  readonly fallback: string;
  readonly wireForms: string;
  readonly envelope: string;
  readonly wireMessage: string;
  readonly anyMessage: string;
  readonly known: string;
  readonly limits: string;
  readonly scenarios: string;
  readonly onPlan: (plan: string) => string;
  readonly step: (step: {
    readonly at: string;
    readonly send: string;
    readonly connection: string | undefined;
    readonly amounts: string;
    readonly request: string;
    readonly outcome: string;
  }) => string;
  readonly tokens: Readonly<Record<NonNullable<StepRequest['token']>, string>>;
  readonly product: (product: string) => string;
  readonly path: (path: string) => string;
  readonly raw: (text: string) => string;
  readonly see: string;
  readonly sources: string;

  readonly allLimits: string;
  readonly limit: string;
  readonly plan: string;
  readonly none: string;
  readonly limitKinds: Readonly<Record<Limit['kind'], string>>;
  readonly appliesTo: string;
  readonly pools: Readonly<Record<Limit['pool'], string>>;
  readonly scopes: Readonly<Record<Limit['scope'], string>>;
  readonly counts: string;
  /** What a limit counts, e.g. `products`, by itself and after a number of them. */
  readonly counted: (word: string) => string;
  readonly amount: (count: number, word: string) => string;
  readonly past: string;
  readonly truncates: string;
  readonly price: string;
  /** Words for the periods of prices; others stand as they are. */
  readonly periods: Readonly<Record<string, string>>;
  readonly disputes: string;
  readonly about: string;
  readonly taken: string;
  readonly undecided: string;
}

export type Phrases = CatalogPhrases & SitePhrases;

const all: Readonly<Record<'chinese' | 'english', Phrases>> = {
  chinese: { ...chinese, ...chineseSite },
  english: { ...english, ...englishSite },
};

/** The phrases of a locale: Chinese for Chinese of any kind, English for every language without its own. */
export function phrasesOf(locale: Locale): Phrases {
  return primaryLanguage(locale) === 'zh' ? all.chinese : all.english;
}

/** The language of a locale, whatever the script and the country. */
export function primaryLanguage(locale: Locale): string {
  return locale.split('-', 1)[0] ?? locale;
}

const names = new Map<Locale, string>();

/** A language's name in itself, as headings begin it; or its tag. */
export function languageName(locale: Locale): string {
  let name = names.get(locale);
  if (name === undefined) {
    const known = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(
      locale,
    );
    name = known?.replace(/^./u, (first) => first.toLocaleUpperCase(locale)) ?? locale;
    names.set(locale, name);
  }
  return name;
}
