import type { Entry, EntryText, MessagePart, Prose, Target } from '@errdex/schema';
import type { Block, Document, Inline, TableBlock } from '../blocks/block.ts';
import { code, link, plainText, words } from '../blocks/inline.ts';
import { shared } from '../blocks/keep.ts';
import { entryTitle, resolveTarget } from '../site/resolve.ts';
import type { View } from '../site/site.ts';
import { examples } from './examples.ts';
import { passage, staleNotice } from './original.ts';
import { retryBlocks } from './retry.ts';
import { entryFacts, evidenceOf, section, sourceItems } from './facts.ts';

/** The page of one entry. */
export function entryPage({
  view,
  entry,
  reaches = (to) => isReached({ view, to }),
}: {
  readonly view: View;
  readonly entry: Entry;
  /** Whether there is a place to go on to; by default, on the site or elsewhere. */
  readonly reaches?: (to: Target) => boolean;
}): Document {
  const { locale, phrases } = view;
  const text = entry.text[locale];
  if (text === undefined) throw new Error(`${entry.name} has no text in ${locale}.`);
  // They have a section of their own.
  const limits = new Set(entry.limits.map((id): Target => `limit:${id}`));
  const original = text.stale ? entry.text[view.site.catalog.sourceLocale] : undefined;
  const both = (blockOf: (one: EntryText) => Block): readonly Block[] =>
    passage({ view, block: blockOf(text), original: original && blockOf(original) });
  return {
    title: entryTitle(entry),
    description: meaningOf({ view, entry }),
    blocks: [
      ...(text.stale ? [staleNotice(view)] : []),
      ...both(({ meaning }) => ({ kind: 'paragraph', tone: 'lead', text: meaning })),
      entryFacts({ view, entry }),
      ...section({
        id: 'fixes',
        heading: phrases.fixes,
        blocks: both(({ fixes }) => list(fixes, true)),
      }),
      ...section({
        id: 'causes',
        heading: phrases.causes,
        blocks: both(({ causes }) => list(causes)),
      }),
      ...section({ id: 'retry', heading: phrases.retry, blocks: retryBlocks({ view, entry }) }),
      ...section({
        id: 'message',
        heading: phrases.messageFor,
        blocks: [
          ...both(({ message }) => ({ kind: 'quote', text: messageInline(message.parts) })),
          paramTable({ view, entry }),
        ],
      }),
      ...section({ id: 'wire', heading: phrases.wireForms, blocks: [wireTable({ view, entry })] }),
      ...section({ id: 'examples', heading: phrases.examples, blocks: examples({ view, entry }) }),
      ...section({
        id: 'scenarios',
        heading: phrases.scenarios,
        blocks: entry.scenarios.map((scenario) => ({ kind: 'scenario', scenario })),
      }),
      ...section({
        id: 'limits',
        heading: phrases.limits,
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: entry.limits.map((id) => ({ text: link({ to: `limit:${id}` }) })),
          },
        ],
      }),
      ...section({ id: 'notes', heading: phrases.notes, blocks: both(({ notes }) => list(notes)) }),
      ...section({
        id: 'see',
        heading: phrases.see,
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: entry.see
              .filter((to) => !limits.has(to) && reaches(to))
              .map((to) => ({ text: to.startsWith('https:') ? elsewhere(to) : link({ to }) })),
          },
        ],
      }),
      ...section({
        id: 'sources',
        heading: phrases.sources,
        blocks: [
          { kind: 'list', ordered: false, items: sourceItems({ view, notes: entry.sources }) },
        ],
      }),
    ],
  };
}

/** A link to a bare address, without what all addresses have. */
function elsewhere(to: Target): Inline {
  return link({ to, text: to.replace(/^https:\/\/|\/$/g, '') });
}

function isReached({ view, to }: { view: View; to: Target }): boolean {
  const { page, url } = resolveTarget({ view, to });
  return page !== undefined || url !== undefined;
}

function list(all: readonly Prose[], ordered = false): Block {
  return { kind: 'list', ordered, items: all.map((prose) => ({ text: prose })) };
}

/** What an entry means, without marks. */
export function meaningOf({ view, entry }: { readonly view: View; readonly entry: Entry }): string {
  const meaning = entry.text[view.locale]?.meaning ?? [];
  return plainText(meaning, (to) => resolveTarget({ view, to }).title);
}

/** A message with its params as code, in its most general form (`other`). */
export function messageInline(parts: readonly MessagePart[]): Inline {
  return parts.flatMap((part): Inline => {
    if (typeof part === 'string') return [part];
    if (part.kind === 'plural' || part.kind === 'select') {
      return messageInline(part.cases['other'] ?? []);
    }
    return code(`{${part.param}}`);
  });
}

function paramTable({ view, entry }: { view: View; entry: Entry }): TableBlock {
  const { phrases } = view;
  const none = words(phrases.none);
  return {
    kind: 'table',
    rowHeads: true,
    head: headOf(view, [phrases.param, phrases.type, phrases.readFrom, phrases.fallback]),
    rows: entry.params.map(({ name, type, values, from, default: fallback }) => [
      code(name),
      values === undefined
        ? words(phrases.paramTypes[type])
        : values.flatMap((value, index) => [...(index === 0 ? [] : [phrases.and]), ...code(value)]),
      from === undefined ? none : code(from),
      fallback === undefined ? none : code(String(fallback)),
    ]),
  };
}

function headOf(view: View, titles: readonly string[]): TableBlock['head'] {
  const key = `head ${titles.join()}`;
  return shared({ view, key, make: () => [titles.map(words)] })[0] ?? [];
}

function wireTable({ view, entry }: { view: View; entry: Entry }): TableBlock {
  const { phrases, locale, site } = view;
  return {
    kind: 'table',
    head: headOf(view, [phrases.envelope, phrases.code, phrases.wireMessage, phrases.known]),
    rows: entry.match.map((form) => [
      words(site.titles.envelopes.get(form.envelope)?.[locale] ?? form.envelope),
      code(String(form.code)),
      form.message === undefined ? words(phrases.anyMessage) : code(form.message),
      evidenceOf({ view, fact: form }),
    ]),
  };
}
