import type { Catalog, Entry, Localized, Prose } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/ask/ask.ts';
import { createSite } from '../../src/site/site.ts';
import { type Read, read, simpleSearch } from './asking.ts';

const both = (de: string, en: string): Localized<string> => ({ de, en });
const prose = (text: string): Prose => [text];

function entry(
  given: Pick<Entry, 'name' | 'code' | 'domain'> & Partial<Entry>,
  meaning: string,
  message?: string,
): Entry {
  const text = {
    message: { icu: meaning, parts: [meaning] },
    meaning: prose(meaning),
    causes: [],
    fixes: [],
    notes: [],
    stale: false,
  };
  return {
    kind: 'error',
    transports: ['http'],
    match: [
      {
        envelope: 'problem',
        code: given.code,
        evidence: 'documented',
        ...(message !== undefined && { message }),
      },
    ],
    connection: { value: 'stays-open', evidence: 'documented' },
    retry: { when: 'never', executed: 'unknown', evidence: 'documented' },
    params: [],
    text: { de: text, en: text },
    scenarios: [],
    see: [],
    limits: [],
    since: '2025-01-01',
    sources: [],
    file: 'x.yaml',
    ...given,
  };
}

const catalog: Catalog = {
  irVersion: 1,
  id: 'bank',
  title: both('Bank', 'Bank'),
  sourceLocale: 'de',
  locales: ['de', 'en'],
  domains: [
    { id: 'cards', title: both('Karten', 'Cards') },
    { id: 'rpc', title: both('Aufrufe', 'Calls') },
  ],
  envelopes: [
    {
      id: 'problem',
      title: both('Fehler', 'Problem'),
      carrier: 'body',
      transports: ['http'],
      requires: [],
      code: { kind: 'pointer', pointer: '/type' },
      message: '/detail',
    },
  ],
  interfaces: [
    {
      id: 'charge',
      title: both('Belasten', 'Charge a card'),
      transport: 'http',
      kind: 'endpoint',
      method: 'POST',
      path: '/v1/charges/{id}',
    },
  ],
  pages: [],
  sources: [],
  plans: [],
  limits: [],
  entries: [
    entry(
      {
        name: 'INVALID_REQUEST',
        code: -32600,
        domain: 'rpc',
        retry: { when: 'after-fix', executed: 'no', evidence: 'documented' },
      },
      'The call is malformed.',
    ),
    entry(
      { name: 'CARD_DECLINED', code: 'card_declined', domain: 'cards' },
      'The bank refused the card.',
      'Your card was declined.',
    ),
    entry(
      {
        name: 'TRY_LATER',
        code: 'api/try-later',
        domain: 'rpc',
        retry: { when: 'after-wait', wait: { ms: 2000 }, executed: 'yes', evidence: 'observed' },
      },
      'The bank is busy.',
    ),
  ],
  disputes: [],
};
const site = createSite(catalog, { url: 'https://bank.example.com/docs/' });
const ask = createAsk({ site, search: simpleSearch(site) });

function asked(text: string, locale = 'en'): Read {
  const answer = ask({ text, locale });
  if (answer === undefined) throw new Error(`No answer to: ${text}`);
  return read(site, answer);
}

describe('a catalogue that has nothing of AllTick’s', () => {
  it('finds negative codes, and codes that are words', () => {
    expect(asked('What does -32600 mean?').first).toMatch(
      /^-32600 INVALID_REQUEST: The call is malformed/,
    );
    expect(asked('What does card_declined mean?').first).toMatch(/refused the card/);
    expect(asked('what is api/try-later').first).toMatch(/The bank is busy/);
    expect(asked('cardDeclined').first).toMatch(/refused the card/);
  });

  it('waits for a time that belongs to no plan', () => {
    expect(asked('May I retry api/try-later?').first).toMatch(
      /^Yes, but not at once: wait at least 2 s, then retry\. The request was carried out all the same \(observed\)/,
    );
    expect(asked('May I retry CARD_DECLINED?').first).toMatch(
      /^No: the same request gets the same answer/,
    );
  });

  it('decodes what was pasted by its own envelopes', () => {
    expect(asked('{"type":"card_declined","detail":"x"}').first).toMatch(
      /^This is card_declined: The bank refused/,
    );
  });

  it('finds an entry by the words of the wire', () => {
    expect(asked('“Your card was declined.”').first).toMatch(/refused the card/);
  });

  it('answers questions in Latin letters in the language of the page', () => {
    expect(asked('Was bedeutet card_declined?', 'de').locale).toBe('de');
    expect(asked('card_declined 是什么意思？', 'de').locale).toBe('de');
  });

  it('says that there are no contradictions, changes of limits or plans to tell of', () => {
    expect(asked('Where do sources contradict each other?').first).toMatch(/^No: no contradiction/);
    expect(asked('Do sources disagree about card_declined?').first).toMatch(/^No:/);
    expect(ask({ text: 'How many requests per second on Basic?', locale: 'en' })).toBeUndefined();
    expect(asked('What are the limits of /v1/charges?').first).toMatch(/records no limit for/);
  });

  it('lists codes by domain', () => {
    expect(asked('Which codes are in “Cards”?').first).toMatch(/^1 code in “Cards”/);
  });
});
