import {
  irVersion,
  type CatalogHead,
  type CodeLocation,
  type Dispute,
  type Entry,
  type Envelope,
  type Interface,
  type Locale,
  type Requirement,
  type Target,
} from '../ir.ts';
import { staleLocales } from '../parse/hash.ts';
import type { Head } from '../validate/head.ts';
import { lowerLimit } from './limits.ts';
import { localizedProse, sourceNotes } from './text.ts';

/** The IR of a catalogue without its entries, when validation has found nothing wrong with it. */
export function lowerHead({ catalog, plans, limits, disputes }: Head): CatalogHead {
  return {
    irVersion,
    id: catalog.id,
    title: catalog.title,
    ...(catalog.homepage !== undefined && { homepage: catalog.homepage }),
    sourceLocale: catalog.sourceLocale,
    locales: [
      catalog.sourceLocale,
      ...catalog.locales.filter((locale) => locale !== catalog.sourceLocale).toSorted(),
    ],
    domains: catalog.domains.map(({ id, title, codes }) => ({
      id,
      title,
      ...(codes && { codes }),
    })),
    envelopes: (catalog.envelopes ?? []).map(lowerEnvelope),
    interfaces: (catalog.interfaces ?? []).map(lowerInterface),
    pages: catalog.pages ?? [],
    sources: (catalog.sources ?? []).map(({ id, title, date, url }) => ({
      id,
      title,
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
    })),
    plans: plans.map(({ id, name, aka, price }) => ({
      id,
      name,
      aka: aka ?? [],
      ...(price && { price }),
    })),
    limits: limits.map((source) => lowerLimit({ source, plans })),
    disputes: disputes
      .map(({ source }) => lowerDispute({ source, sourceLocale: catalog.sourceLocale }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The order of entries in the IR. */
export function byCode(a: Identified, b: Identified): number {
  if (typeof a.code !== typeof b.code) return typeof a.code === 'number' ? -1 : 1;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

type Identified = Pick<Entry, 'code' | 'name'>;

/** Ids of the limits that end in an entry, by its name. */
export function limitsByEntry(limits: Head['limits']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, past } of limits) {
    for (const name of past.entries ?? []) {
      const ids = found.get(name);
      if (ids) ids.push(id);
      else found.set(name, [id]);
    }
  }
  return found;
}

type EnvelopeSource = NonNullable<Head['catalog']['envelopes']>[number];

function lowerEnvelope({
  id,
  title,
  carrier,
  transports,
  requires,
  code,
  message,
  trace,
}: EnvelopeSource): Envelope {
  return {
    id,
    title,
    carrier: carrier ?? 'body',
    transports,
    requires: Object.entries(requires ?? {}).map(([pointer, asked]): Requirement =>
      typeof asked === 'string'
        ? { kind: 'type', pointer, type: asked }
        : { kind: 'const', pointer, value: asked.const },
    ),
    code: codeLocation(code),
    ...(message !== undefined && { message }),
    ...(trace !== undefined && { trace }),
  };
}

function codeLocation(source: EnvelopeSource['code']): CodeLocation {
  if (typeof source === 'object') return { kind: 'const', value: source.const };
  return source === 'status' ? { kind: 'status' } : { kind: 'pointer', pointer: source };
}

function lowerInterface(source: NonNullable<Head['catalog']['interfaces']>[number]): Interface {
  const { id, title, kind } = source;
  const example = source.example === undefined ? {} : { example: source.example.trimEnd() };
  switch (source.kind) {
    case 'endpoint': {
      const { method, path } = source;
      return { id, title, transport: 'http', kind, method, path, ...example };
    }
    case 'command':
      return { id, title, transport: 'ws', kind, command: source.command, ...example };
    case 'connect':
      return { id, title, transport: 'ws', kind, ...example };
  }
}

function lowerDispute({
  source: { id, about, sides, taken, text },
  sourceLocale,
}: Pick<Head['disputes'][number], 'source'> & { sourceLocale: Locale }): Dispute {
  const locales = Object.entries(text);
  const stale = staleLocales({ texts: text, sourceLocale });
  return {
    id,
    title: Object.fromEntries(locales.map(([locale, { title }]) => [locale, title])),
    about: about as readonly Target[],
    sides: sides.map((side) => ({
      id: side.id,
      says: localizedProse(
        Object.fromEntries(
          locales.map(([locale, { sides: says }]) => [locale, says[side.id] ?? '']),
        ),
      ),
      sources: sourceNotes(side.sources),
    })),
    ...(taken !== undefined && { taken }),
    why: localizedProse(Object.fromEntries(locales.map(([locale, { why }]) => [locale, why]))),
    ...(stale.length > 0 && { stale }),
  };
}
