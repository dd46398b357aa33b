import { z } from 'zod';
import { irVersion } from './ir.ts';
import { count, entrySchema, path } from './irSchema/entry.ts';
import { prose, sources, target } from './irSchema/prose.ts';
import {
  date,
  entryName,
  evidence,
  httpsUrl,
  id,
  locale,
  localized,
  pageId,
  pointer,
  text,
  transport,
  wireCode,
} from './source/scalars.ts';

const optional = z.exactOptional;

const title = localized(text);

const envelopeSchema = z
  .object({
    id,
    title,
    carrier: z.enum(['body', 'upgrade']),
    transports: z.array(transport),
    requires: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('type'),
          pointer,
          type: z.enum(['string', 'integer', 'number', 'boolean', 'object', 'array']),
        }),
        z.object({
          kind: z.literal('const'),
          pointer,
          value: z.union([z.string(), z.number(), z.boolean()]),
        }),
      ]),
    ),
    code: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('pointer'), pointer }),
      z.object({ kind: z.literal('status') }),
      z.object({ kind: z.literal('const'), value: wireCode }),
    ]),
    message: optional(pointer),
    trace: optional(pointer),
  })
  .meta({ id: 'Envelope' });

const interfaceSchema = z
  .object({
    id,
    title,
    transport,
    kind: z.enum(['endpoint', 'command', 'connect']),
    method: optional(z.string().regex(/^[A-Z]+$/, 'A method is in capitals.')),
    path: optional(path),
    command: optional(wireCode),
    example: optional(z.string().min(1)),
  })
  .meta({ id: 'Interface' });

const planSchema = z
  .object({
    id,
    name: title,
    aka: z.array(text),
    price: optional(z.object({ amount: z.number().min(0), currency: text, per: text })),
  })
  .meta({ id: 'Plan' });

const limitBase = {
  id,
  title,
  note: optional(prose),
  interfaces: z.array(id).min(1),
  pool: z.enum(['each', 'shared']),
  scope: z.enum(['token', 'connection', 'across-connections', 'request']),
  counts: id,
  past: z.object({ entries: z.array(entryName), truncates: z.boolean() }),
  evidence,
  sources,
};
const perPlan = <Value extends z.ZodType>(value: Value) => z.record(id, value);
const limitSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('rate'),
      ...limitBase,
      values: perPlan(z.object({ max: count, per: count })),
    }),
    z.object({
      kind: z.literal('quantity'),
      ...limitBase,
      values: perPlan(z.object({ max: count })),
    }),
    z.object({ kind: z.literal('gap'), ...limitBase, values: perPlan(z.object({ min: count })) }),
    z.object({
      kind: z.literal('timeout'),
      ...limitBase,
      values: perPlan(z.object({ max: count })),
    }),
  ])
  .meta({ id: 'Limit' });

const disputeSchema = z
  .object({
    id,
    title,
    about: z.array(target),
    sides: z.array(z.object({ id, says: prose, sources })).min(2),
    taken: optional(id),
    why: prose,
    stale: optional(z.array(locale).min(1)),
  })
  .meta({ id: 'Dispute' });

/**
 * The form of `catalog.json`: the type `Catalog` as a Zod schema. Objects may have keys that are not
 * named here, which a later release of the same `irVersion` may add.
 */
export const irSchema = z.object({
  irVersion: z.literal(irVersion),
  id,
  title,
  homepage: optional(httpsUrl),
  sourceLocale: locale,
  locales: z.array(locale).min(1),
  domains: z.array(
    z.object({ id, title, codes: optional(z.object({ from: z.int(), to: z.int() })) }),
  ),
  envelopes: z.array(envelopeSchema),
  interfaces: z.array(interfaceSchema),
  pages: z.array(z.object({ id: pageId, title })),
  sources: z.array(z.object({ id, title, date: optional(date), url: optional(httpsUrl) })),
  plans: z.array(planSchema),
  limits: z.array(limitSchema),
  entries: z.array(entrySchema),
  disputes: z.array(disputeSchema),
});
