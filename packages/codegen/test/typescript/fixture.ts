import {
  type Catalog,
  type Entry,
  type Locale,
  type Message,
  type Param,
  parseMessage,
  type Prose,
} from '@errdex/schema';

/** What a test says about an entry; everything else is filled in. */
export interface EntryDraft extends Partial<Omit<Entry, 'text' | 'params' | 'match'>> {
  readonly name: string;
  readonly params?: readonly Param[];
  readonly match?: Entry['match'];
  /** ICU messages by locale. */
  readonly messages?: Readonly<Record<Locale, string>>;
  readonly meaning?: Prose;
}

export interface CatalogDraft extends Partial<Omit<Catalog, 'entries'>> {
  readonly entries: readonly EntryDraft[];
}

/** A catalogue of the given entries, which need say only what the test is about. */
export function catalogOf({ entries, locales = ['zh', 'en'], ...rest }: CatalogDraft): Catalog {
  return {
    irVersion: 1,
    id: 'demo',
    title: Object.fromEntries(locales.map((locale) => [locale, 'Demo'])),
    sourceLocale: locales[0] ?? 'en',
    locales,
    domains: [],
    envelopes: [],
    interfaces: [],
    pages: [],
    sources: [],
    plans: [],
    limits: [],
    disputes: [],
    entries: entries.map((draft) => entryOf({ draft, locales })),
    ...rest,
  };
}

function entryOf({ draft, locales }: { draft: EntryDraft; locales: readonly Locale[] }): Entry {
  const { messages = {}, meaning = ['A meaning.'], ...rest } = draft;
  const text = Object.fromEntries(
    locales.map((locale) => {
      const message = messageOf({ icu: messages[locale] ?? 'Something failed', locale });
      return [locale, { message, meaning, causes: [], fixes: [], notes: [], stale: false }];
    }),
  );
  return {
    code: 400,
    kind: 'error',
    domain: 'request',
    transports: ['http'],
    match: [],
    connection: { value: 'stays-open', evidence: 'documented' },
    retry: { when: 'after-fix', executed: 'no', evidence: 'documented' },
    params: [],
    scenarios: [],
    see: [],
    limits: [],
    since: '2024-03-18',
    sources: [],
    file: `entries/${draft.name.toLowerCase()}.yaml`,
    text,
    ...rest,
  };
}

export function messageOf({ icu, locale }: { icu: string; locale: Locale }): Message {
  const parsed = parseMessage({ icu, locale });
  if (parsed.kind === 'invalid') throw new Error(`${icu}: ${parsed.reason}`);
  return parsed.message;
}
