import type { Limit, Locale, Retry } from '@errdex/schema';
import { chineseAnswers } from './chinese.ts';
import { englishAnswers } from './english.ts';
import { primaryLanguage } from '../../phrases/phrases.ts';

/** Plans that share something, by name; `paid` and `others` say so in place of a long list. */
export interface PlanGroup {
  readonly kind: 'named' | 'paid' | 'others' | 'every';
  readonly names: readonly string[];
}

/** A value that some plans share. */
export interface PlanValue {
  readonly plans: PlanGroup;
  readonly value: string;
}

/** The fixed words of answers in one language. Arguments may stand for links. */
export interface AnswerPhrases {
  /** Between alternatives. */
  readonly or: string;
  readonly quoted: (title: string) => string;
  readonly isEntry: (entry: string, meaning: string) => string;
  readonly thisIs: (entry: string, meaning: string) => string;
  readonly thisSucceeded: (entry: string, meaning: string) => string;
  readonly several: (code: string, count: number) => string;
  readonly severalFit: (count: number) => string;
  readonly arrivesAs: (envelope: string, messages: string) => string;
  readonly probably: (code: string, others: string) => string;
  readonly sameWords: (others: string) => string;
  readonly noSuchCode: (code: string) => string;
  readonly noSuchCodeInShape: (code: string) => string;
  readonly mentioned: string;

  readonly retries: Readonly<Record<Retry['when'], (wait: string | undefined) => string>>;
  /** The same as advice, where nobody asked whether. */
  readonly advice: Readonly<Record<Retry['when'], (wait: string | undefined) => string>>;
  readonly noRetry: string;
  readonly wait: (waits: readonly PlanValue[]) => string;
  readonly noWait: Readonly<Record<Retry['when'], string>>;
  readonly executed: Readonly<Record<Retry['executed'], string>>;
  readonly closes: (entry: string) => string;
  readonly staysOpen: (entry: string) => string;
  readonly connectionCloses: string;

  readonly wireWords: (entry: string, messages: string) => string;
  readonly noWireWords: (entry: string) => string;
  readonly statusIs: (entry: string, status: string) => string;
  readonly noStatus: (entry: string) => string;
  readonly carried: (yes: boolean, entry: string, transports: string) => string;
  /** Without a full stop. */
  readonly reconnect: (needed: boolean, entry: string) => string;

  readonly steps: (entry: string) => string;
  readonly noSteps: (entry: string) => string;
  readonly causes: (entry: string) => string;
  readonly oneCause: (entry: string, cause: string) => string;
  readonly noCauses: (entry: string) => string;

  readonly plans: (plans: PlanGroup) => string;
  readonly value: (value: LimitValue) => string;
  /** A value as a bound, or bounds by plan. */
  readonly bound: (kind: Limit['kind'], value: string) => string;
  readonly bounds: (kind: Limit['kind'], values: readonly PlanValue[]) => string;
  readonly limitLine: (limit: LimitSaid, bound: string) => string;
  readonly limitOnPlan: (
    limit: LimitSaid & { readonly plan: string; readonly value: string },
  ) => string;
  readonly limitByPlan: (limit: LimitSaid & { readonly values: readonly PlanValue[] }) => string;
  readonly noLimitOnPlan: (limit: { readonly limit: string; readonly plan: string }) => string;
  readonly allowed: (fits: boolean) => string;
  readonly limitsOfPlan: (plan: string) => string;
  readonly limitsOf: (subject: string) => string;
  readonly alsoLimited: string;
  readonly past: (kind: Limit['kind'], entries: string) => string;
  readonly pastTruncates: string;
  readonly pastUnknown: string;
  readonly noLimits: (subject: string) => string;
  readonly planDifferences: (plans: readonly string[], different: number) => string;

  readonly price: (plan: string, price: string) => string;
  /** The cheapest plan and its price; of paid plans, too, where that one is free. */
  readonly cheapest: (plans: readonly string[]) => string;
  readonly noSuchPlan: (plan: string) => string;
  readonly plansAllow: (plans: string) => string;
  readonly noPlanAllows: string;

  readonly soundsLike: (entry: string, meaning: string) => string;
  readonly arrives: (entry: string, meaning: string) => string;
  readonly truncated: (limit: string) => string;
  readonly because: (cause: string) => string;
  readonly alsoPossible: (entries: string) => string;

  readonly comparison: string;
  readonly disputed: (dispute: string) => string;

  readonly knownSince: (entry: string, date: string) => string;
  readonly latestChange: (change: string) => string;
  readonly noChanges: string;
  readonly limitChanged: (limit: string) => string;
  readonly limitUnchanged: (limit: string) => string;

  readonly disputesAbout: (subject: string, count: number) => string;
  readonly noDisputes: (subject: string) => string;
  /** Before the side that the catalogue takes. */
  readonly taken: string;
  readonly otherSides: string;
  readonly allDisputes: (count: number) => string;

  readonly codesOf: (list: {
    readonly count: number;
    readonly domain: string | undefined;
    readonly transport: string | undefined;
    readonly only: boolean;
    readonly retry: readonly Retry['when'][] | undefined;
    readonly closes: boolean;
    readonly codes: string | undefined;
  }) => string;
  readonly more: (count: number, page: string) => string;

  readonly closest: (page: string) => string;
  readonly otherPages: string;
  /** Heads pages that share a word with a question, and may not answer it. */
  readonly onlyPointers: string;
  readonly excerpt: (page: string) => string;
  readonly tooLong: (most: number) => string;

  readonly followUps: FollowUpPhrases;
}

/** What a limit's sentence names it by. */
export interface LimitSaid {
  readonly limit: string;
  readonly kind: Limit['kind'];
  /** The endpoint or command asked about. */
  readonly interface: string | undefined;
  /** Each interface has a budget of its own, or all share one; undefined with a single interface. */
  readonly pool: Limit['pool'] | undefined;
}

/** A limit's value on one plan. Periods are words of the language. */
export type LimitValue =
  | { readonly kind: 'rate'; readonly max: number; readonly per: number; readonly counts: string }
  | { readonly kind: 'quantity'; readonly max: number; readonly counts: string }
  | { readonly kind: 'gap' | 'timeout'; readonly ms: number };

/** Questions to ask next. Their words must be among the signs of the intent they ask with. */
export interface FollowUpPhrases {
  readonly meaning: (entry: string) => string;
  readonly retry: (entry: string) => string;
  readonly fix: (entry: string) => string;
  readonly cause: (entry: string) => string;
  readonly compare: (first: string, second: string) => string;
  readonly history: (entry: string) => string;
  readonly dispute: (subject: string) => string;
  readonly disputes: string;
  readonly limit: (limit: string) => string;
  readonly plan: (plan: string) => string;
  readonly domain: (domain: string) => string;
  readonly changes: string;
}

/** The words for answers in a locale, as `phrasesOf` chooses. */
export function answerPhrasesOf(locale: Locale): AnswerPhrases {
  return primaryLanguage(locale) === 'zh' ? chineseAnswers : englishAnswers;
}
