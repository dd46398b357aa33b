import type { Entry, MessagePart } from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import { retryAdvice } from '../pages/retry.ts';
import { pageAddress, resolveTarget } from '../site/resolve.ts';
import { kebab } from '../site/slugs.ts';
import type { View } from '../site/site.ts';
import type { Advice, CompactForm, DecoderData, DecoderWords } from './data.ts';

/** The decoder's data in the view's language, as JSON. */
export function decoderData(view: View): string {
  const { site, locale } = view;
  const { entries, sourceLocale } = site.catalog;
  const pages = pageAddress({ site, locale, page: { kind: 'codes', part: 1 }, format: 'html' });
  const texts = entries.map(({ text }) => text[locale] ?? text[sourceLocale]);
  const titleOf = (to: Parameters<typeof resolveTarget>[0]['to']): string =>
    resolveTarget({ view, to }).title;
  const indexesWhere = (fits: (entry: Entry) => boolean): number[] =>
    entries.flatMap((entry, index) => (fits(entry) ? [index] : []));
  const data: DecoderData = {
    locale,
    pages,
    words: wordsOf(view),
    envelopes: site.catalog.envelopes.map(({ id, carrier, requires, code, message, trace }) => ({
      id,
      carrier,
      requires,
      code,
      ...(message !== undefined && { message }),
      ...(trace !== undefined && { trace }),
    })),
    ...adviceOf(view),
    codes: entries.map(({ code }) => code),
    names: entries.map(({ name }) => name),
    messages: texts.map((text) => compactMessage(text?.message.parts ?? [])),
    meanings: texts.map((text) => plainText(text?.meaning ?? [], titleOf)),
    forms: compactForms(view),
    successes: indexesWhere(({ kind }) => kind === 'success'),
    closing: indexesWhere(({ connection }) => connection.value === 'closes'),
    params: Object.fromEntries(
      entries.flatMap(({ params }, index) => (params.length === 0 ? [] : [[index, params]])),
    ),
    slugs: Object.fromEntries(
      entries.flatMap((entry, index) => {
        const address = pageAddress({
          site,
          locale,
          page: { kind: 'entry', entry },
          format: 'html',
        });
        const slug = address.slice(pages.length, -1);
        return slug === kebab(`${entry.code}-${entry.name}`) ? [] : [[index, slug]];
      }),
    ),
  };
  return JSON.stringify(data);
}

function wordsOf({ phrases }: View): DecoderWords {
  return {
    error: phrases.decodedError,
    success: phrases.decodedSuccess,
    ambiguous: phrases.decodedAmbiguous,
    unknown: phrases.decodedUnknown('{}'),
    unknownMessage: phrases.decodedUnknownMessage('{}'),
    noCode: phrases.decodedNoCode('{}'),
    unrecognized: phrases.decodedUnrecognized,
    suggestions: phrases.notFoundSimilar,
    message: phrases.messageFor,
    retry: phrases.retry,
    code: phrases.code,
    wireMessage: phrases.wireMessage,
    trace: phrases.trace,
    colon: phrases.colon,
  };
}

function adviceOf(view: View): Pick<DecoderData, 'advice' | 'advised'> {
  const advice: Advice[] = [];
  // Thousands of entries share a few policies.
  const known = new Map<string, number>();
  const advised = view.site.catalog.entries.map((entry) => {
    const policy = JSON.stringify([entry.kind, entry.retry]);
    const place = known.get(policy);
    if (place !== undefined) return place;
    const { when, wait, executed } = entry.retry;
    const text = plainText(retryAdvice({ view, entry }), (to) => resolveTarget({ view, to }).title);
    const index = advice.push({ retry: { when, ...(wait && { wait }), executed }, text }) - 1;
    known.set(policy, index);
    return index;
  });
  return { advice, advised };
}

function compactMessage(parts: readonly MessagePart[]): string | readonly MessagePart[] {
  const [first = '', ...others] = parts;
  return typeof first === 'string' && others.length === 0 ? first : parts;
}

function compactForms({ site: { catalog } }: View): DecoderData['forms'] {
  const envelopes = new Map(catalog.envelopes.map(({ id }, index) => [id, index]));
  return catalog.entries.map((entry) =>
    entry.match.flatMap(({ envelope, code, ...form }): readonly CompactForm[] => {
      const index = envelopes.get(envelope);
      if (index === undefined) return [];
      const message = form.message ?? 0;
      return [code === entry.code ? [index, message] : [index, message, code]];
    }),
  );
}
