import { z } from 'zod';
import {
  date,
  entryName,
  httpsUrl,
  id,
  locale,
  localized,
  pageId,
  pointer,
  strict,
  text,
  transport,
  wireCode,
  rule,
} from './scalars.ts';
import { duration, evidence } from './scalars.ts';
import { sourceNote } from './entry.ts';

const title = localized(text);

const requirement = z.union([
  z.enum(['string', 'integer', 'number', 'boolean', 'object', 'array']),
  strict({ const: z.union([z.string(), z.number(), z.boolean()]) }),
]);

const envelope = strict({
  id,
  title,
  carrier: z
    .enum(['body', 'upgrade'])
    .optional()
    .describe('upgrade: a refused WebSocket handshake, known by its HTTP status alone.'),
  transports: z.array(transport).min(1),
  requires: z
    .record(pointer, requirement)
    .optional()
    .describe('What tells this envelope: JSON Pointers with a type or { const: value }.'),
  code: z
    .union([z.literal('status'), pointer, strict({ const: wireCode })])
    .describe('Where the code is: a JSON Pointer, the HTTP status, or one constant.'),
  message: pointer.optional().describe('Where the wire message is.'),
  trace: pointer.optional().describe('Where the caller’s correlation id is.'),
});

const example = z
  .string()
  .min(1)
  .optional()
  .describe('One request to copy: a shell command, or the frame of a command as JSON.');

const callable = z.discriminatedUnion('kind', [
  strict({
    kind: z.literal('endpoint'),
    id,
    title,
    example,
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    path: z.string().regex(/^\/\S*$/, rule('path-form')),
  }),
  strict({ kind: z.literal('command'), id, title, example, command: wireCode }),
  strict({ kind: z.literal('connect'), id, title, example }),
]);

/** catalog.yaml: what the entries refer to. */
export const catalogSource = strict({
  id: id.describe('Names the catalogue in brands and file headers.'),
  title,
  homepage: httpsUrl.optional(),
  sourceLocale: locale.describe('The locale that translations are made from.'),
  locales: z.array(locale).min(1),
  domains: z
    .array(
      strict({
        id,
        title,
        codes: strict({ from: z.number().int(), to: z.number().int() })
          .optional()
          .describe('Codes that belong to the domain, both ends included.'),
      }),
    )
    .min(1),
  envelopes: z.array(envelope).optional().describe('Shapes of an answer, in the order to try.'),
  interfaces: z.array(callable).optional().describe('What a caller can do.'),
  pages: z.array(strict({ id: pageId, title })).optional(),
  sources: z
    .array(strict({ id, title, date: date.optional(), url: httpsUrl.optional() }))
    .optional(),
});

/** plans.yaml: what callers can buy. */
export const plansSource = strict({
  plans: z.array(
    strict({
      id,
      name: localized(text),
      aka: z.array(text).optional().describe('Other names it is sold under.'),
      price: strict({ amount: z.number().min(0), currency: text, per: text }).optional(),
      limitsAs: id.optional().describe('Has the limits of this other plan.'),
    }),
  ),
});

const limitBase = {
  id,
  title,
  note: localized(text).optional(),
  interfaces: z.array(id).min(1),
  pool: z
    .enum(['each', 'shared'])
    .optional()
    .describe('Whether each interface has a budget of its own (each) or all share one.'),
  scope: z.enum(['token', 'connection', 'across-connections', 'request']),
  counts: id.describe('What is counted: requests, products, connections …'),
  past: strict({
    entries: z
      .array(entryName)
      .optional()
      .describe('What answers past the limit, likeliest first.'),
    truncates: z.boolean().optional().describe('The excess is cut off without a word.'),
  }),
  evidence: evidence.optional(),
  sources: z.array(sourceNote).optional(),
};

/** Per plan id; `all` holds for every plan that has no line of its own. */
const perPlan = <Value extends z.ZodType>(value: Value) => z.record(id, value);
const count = z.number().int().min(0);

export const limitSource = z.discriminatedUnion('kind', [
  strict({
    kind: z.literal('rate'),
    ...limitBase,
    values: perPlan(strict({ max: count, per: duration })),
  }),
  strict({ kind: z.literal('quantity'), ...limitBase, values: perPlan(strict({ max: count })) }),
  strict({ kind: z.literal('gap'), ...limitBase, values: perPlan(strict({ min: duration })) }),
  strict({ kind: z.literal('timeout'), ...limitBase, values: perPlan(strict({ max: duration })) }),
]);

/** limits.yaml: how much each plan may do. */
export const limitsSource = strict({ limits: z.array(limitSource) });

const disputeText = strict({
  title: text,
  sides: z.record(id, text).describe('What each side says, by its id.'),
  why: text.describe('Why this side is taken, or what would decide.'),
  translatedFrom: z
    .string()
    .regex(/^[a-z]{6}$/, rule('hash-form'))
    .optional(),
});

/** One file under disputes/: where sources contradict each other. */
export const disputeSource = strict({
  id,
  about: z.array(text).min(1).describe('entry:…, limit:…, page:… it concerns.'),
  sides: z.array(strict({ id, sources: z.array(sourceNote).min(1) })).min(2),
  taken: id.optional().describe('The side taken; absent while nothing decides.'),
  text: localized(disputeText),
});

export type CatalogSource = z.infer<typeof catalogSource>;
export type PlansSource = z.infer<typeof plansSource>;
export type LimitsSource = z.infer<typeof limitsSource>;
export type LimitSource = z.infer<typeof limitSource>;
export type DisputeSource = z.infer<typeof disputeSource>;
export type DisputeTextSource = z.infer<typeof disputeText>;
